/** Made by scripts/pii/compile-lexicon.ts, which names the sources; do not edit. */
export const SURNAMES = `
aamir aaron aarons aaronson aasen ababa abad abadi abadie abadilla abair abalos abando abanilla abano abarca abare
abarientos abarquez abascal abasta abate abaunza abaya abayan abayon abbamonte abbas abbasi abbate abbe abbey abbot
abbott abboud abcede abdalla abdallah abdi abdo abdul abdulla abdullah abe abea abedin abee abeita abeja abejuela abel
abelar abele abeleda abelino abell abella abellana abellanosa abellar abellera abellon abelon abels abelson abendano
abenoja abenojar aber abercrombie aberin aberle abernathy abernethy abero abesamis abeyta abeytia abhyankar abid abidi
abiera abila abiles abilez abille abitia abitua abiva ablang ablao ablaza able abler ables abner abney abon abonce
abonza abordo aboy aboyte aboytes abplanalp abraham abrahams abrahamson abrahante abrahantes abrajan abrajano abram
abramowitz abrams abramson abrante abrar abrea abrego abrenica abrera abreu abrev abriam abrica abril abrol abron
absher abshire abston abt abuan abubo abucay abueg abuel abulencia abundes abundez abundio abundis abundiz abundo
aburto abut abutin abzun aca acabal academia acain acanda acasio acatitlan acayan accardi accardo accetta acebal
acebedo acedo aceituno acenas acencio aceret acero aceron aceto aceuedo acevado acevedo aceves acevez acey acfalle
achacoso achanta achar acharya achenbach acheson achille achord achorn acidera acierto acio acker ackerley ackerman
ackermann ackerson ackles ackley acklin ackman aclan acob acoba acoff acord acorda acosta acostagarcia acostalopez
acostaperez acquaviva acre acree acres acton acuff acuna acy adachi adair adajar adam adamczyk adame adamek adames
adamez adami adamo adamos adams adamski adamson adan adapa adauto aday adaya adcock adcox addair addams addanki
addario addepalli adderley adderly addie addington addis addison addy adeel adelman adelson aden ader aderholt adger
adhikari adhikary adil adkerson adkins adkinson adkison adkisson adlawan adler adley admas admire adnan adolph
adolphsen adolphson adon adorno adragna adrian adrianzen adriatico adrover adusumilli advani adviento advincula
aegerter aeschliman afable afaga afalava afanador afoa africa afridi afrin afroz afsar aftab afu afzal agabo agado
agag agan agana aganon agapay agar agaran agard agarwal agarwala agas agatep agbayani agbisit agbulos agbunag agbuya
agcaoili agdeppa agee agena ager aggarwal agin agirre agler agliam aglipay aglugub agmata agnew agni agnihotri agno
agoncillo agonoy agosta agostini agosto agpalo agpalza agpaoa agpoon agramon agramont agramonte agravante agrawal
agraz agreda agredano agredo agregado agripino agron agront agsalud agtang agtarap aguada aguado aguaiza aguallo aguas
aguasvivas aguayo aguayza agudelo aguelar aguero agueros aguiar aguila aguilar aguilaraguilar aguilarflores
aguilargarcia aguilargonzale aguilarhernand aguilarlopez aguilarmartine aguilarperez aguilarramirez aguilarrodrigu
aguilarsanchez aguiler aguilera aguiling aguillar aguillard aguillen aguillera aguillon aguina aguinada aguinaga
aguinaldo aguiniga aguiriano aguirra aguirre aguirregarcia aguirrelopez aguirres agular agullar agulto agundez agundis
agundiz aguon agurcia agurre agurto agustin ah ahamed ahart ahching ahearn ahedo ahern ahir ahl ahlawat ahlers ahlgren
ahlquist ahlstrom ahluwalia ahmad ahmed ahn ahner aho aholelei ahrendt ahrens ahsan ahuatl ahuja ahumada ahuna ai
aichele aiello aigner aihara aijaz aikawa aiken aikens aikin aikins ailon aing ainsley ainslie ainsworth aiono airhart
aispuro aitchison aitken aiyar aiyer aizawa ajanel ajaz ajero ajiataz ajifu ajmal ajmani ajmera ajmeri ajpacaja ajpop
ajtun aju ajucum akagi akahoshi akamine akana akashi akazawa akbar ake akella aker akerley akers akerson akey akhtar
akhter akimoto akin akins akiyama akiyoshi akkineni akram akridge aktar akter akthar akther akula akutagawa alabado
alabastro alacar aladro alafa alaffa alagappan alago alaimo alam alamares alameda alamgir alamilla alamillo alamo
alamos alan alanis alaniz alano alapati alapizco alaquinez alarcon alardin alas alatini alatorre alatriste alavarez
alavez alayo alba albaladejo alban albanes albanese albanez albano albarado albarenga albarez albarracin albarran
albaugh albavera albay albear albee albelo albeno alber alberico albers alberson albert alberti albertini alberto
alberts albertsen albertson alberty albiar albidrez albin albino albiter albizo albizu albizures albor albornoz
albrecht albright albritton albro albuerne albuja alburez alburquerque albury albus alcain alcala alcalan alcanta
alcantar alcantara alcaras alcaraz alcasid alcauter alcazar alcerro alcibar alcid alcina alcivar alcocer alcock alcon
alconcel alcoran alcorn alcorta alcos alcoser alcott alcozer aldaba aldaco aldama aldana aldapa aldape aldarondo
aldava alday aldaz aldeguer alden alder alderete alderman alderson aldinger aldred aldrete aldrich aldridge alducin
alduenda alecio aledia aleem alegado alegria alejandre alejandres alejandrez alejandria alejandrino alejandro alejo
alejos aleman alencastro aleo alequin alers aleshire alessi alevedo alewine alex alexander alexandra alexandre
alexandria alexis alexopoulos aley alfafara alfano alfaro alfeche alferez alferos alfieri alfonseca alfonso alford
alforque alfred alfrey algarin alger alguera alhambra ali aliaga alibhai alicante alicea alidina aliff alikhan
alindogan alinea alino alioto alip alipio alire alirez alix alkire all alladi allado allah allaico allain allaire
allan allard allaway allbee allbright allbritton alldredge allebach allee alleman allen allende allender allensworth
aller allers alles alley alleyne allgeier allgood alli allie alligood allin allinder alling allington allis allison
allman allmon allmond alloway allred alls allsbrook allshouse allsop allsup allu allums alluri allyn alm almacen
almada almader almager almaguer almansa almanza almanzan almanzar almaras almaraz almario almazan almazar almazo
almeda almedina almeida almejo almenares almenas almendares almendarez almendariz almengor almeraz almeria almero
almestica almeyda almodovar almon almonaci almonacid almond almonte almontes almora almquist almuina almy aloi alokoa
alom alongi alonso alonzo alop alosa aloyo alpaugh alper alpers alpert alphin alphonse alpizar alpuerto alquicira
alquisira alquiza alred alsobrook alsop alspach alspaugh alspuro alston alsup alt altaf altagracia altamar altamiranda
altamirano altares altenburg altenhofen alter alteri althaus althoff althouse altier altieri altizer altman altmann
alto altom altomari alton altreche altschuler altura aluarado aluarez alulema alumbaugh aluri aluru alva alvalle
alvara alvarado alvaradogarcia alvaradolopez alvaraz alvardo alvarenga alvares alvarez alvarezalvarez alvarezcruz
alvarezflores alvarezgarcia alvarezgonzale alvarezhernand alvarezlopez alvarezmartine alvarezperez alvarezramirez
alvarezrodrigu alvarezsanchez alvarracin alvarran alvayero alvear alvelo alveraz alverez alverio alverson alverz alves
alvey alvi alvidres alvidrez alvillar alvin alvino alvira alvirde alvis alviter alvizar alvizo alvizu alvizures alvord
alwani alward aly alzaga alzate alzona alzugaray amadeo amadiz amado amadon amador amaker amalbert amalla aman amann
amano amante amantecatl amanullah amar amaral amarante amarasinghe amari amarillas amarnath amaro amastal amato amaton
amatya amavisca amavizca amaya ambat ambati amberg ambler ambriz ambrocio ambrose ambrosino ambrosio amburgey amburn
amedee amell amemiya amen amend amendano amendola ament amer americano amerine amerman amero amerson ames amescua
amesquita amey amezaga amezcua amezola amezquita amial amian amick amico amidon amieva amigable amigon amin amiri amis
amison amituanai amjad amlani ammann ammerman ammon ammons amo amodeo amon amor amoranto amore amorim amoros amoroso
amos amosa amparan amparano amphonephong ampie amposta ampudia ampuero amrhein amsden amsler amster amstutz amundsen
amundson amurao amurrio amweg amy amyx an analco anam anamaria anand anandan ananth ananthakrishnan ananthanarayana
anantharaman anariba anasco anastasio anavisca anaya anazco ancheta anchia ancho anchondo anchundia ancira anciso
ancog ancona andablo andal andalon andaluz andara andaverde andaya andazola anderman anders andersen anderson
andersson anderton andes anding andino andraca andrada andrade andrades andras andre andrea andreas andreasen andree
andreotti andrepont andres andresen andress andrew andrews andros andrus andry andrzejewski andujar andujo anduray
anees aneja anello anfinson ang angamarca angara angarita ange angel angeles angelini angell angelle angelo angelos
angelucci anger angers angert angevine angiano angilau angle anglen anglero angles anglin angomas angon angst angstadt
angueira anguiano anguino anguisaca angulo angus anica anicete aniciete anil animas anjum ankeny anker ankney ankrom
anleu ann anna annam annamalai annan annis annunziata anonuevo anorve ansari ansell anselmo ansley anson anspach
anstett anstey anstine antal antczak antepara antequera antes antezana anthis anthony antigua antilla antillon antimo
antiporda antle antley antoine anton antonacci antone antonelli antonetty antongiorgi antonini antonio antonucci antos
antrim antu antuna antunes antunez anunciacion anwar anwer anzai anzaldua anzalone anziani anzo anzora anzualda
anzueto anzures anzurez ao aoki aono aoyagi aoyama apacible apaez aparicio aparico aparisio apaza apel apgar apicella
apigo apilado aplicano aplin apo apodaca apolinar aponte aportela apostol appel appelbaum appell apperson apple
applebaum applebee appleberry appleby applegate appleman appleton applewhite applin appling apreza april apte apuya
apuzzo aquije aquilar aquilino aquinde aquino aquirre arab arabe aracena aradanas aradillas aragaki aragon aragonez
aragundi araguz arai araica arain araiza arajo arakaki arakawa araki aramaki aramayo arambul arambula aramburo arana
aranas arancibia aranda araneta arango arangure aranibar araniva arant arante aranzazu arao araoz araque arashiro
arastu arata aratani araujo arauz arauza aravena aravind araya arayata arbaiza arballo arbaugh arbeiter arbelaez
arbelo arbizu arbogast arboleda arbour arbuckle arbulu arcaina arcala arcalas arcand arcaute arce arcelay arcement
arcena arcenas arceneaux arcentales arceo arch archaga archambault archambeault archbold archer archeval archey
archibald archibeque archie archila archuleta archuletta archundia arcia arciaga arciba arcibal arcibar arciga arcila
arcilla arcinas arcineda arciniega arciniegas arcos arcot arcuri ard arden ardila ardiles ardis ardito ardoin ardon
ardrey arduini areas arebalo arebalos arechar areche arechiga aredondo arehart areiza areizaga arel arellanes
arellanez arellano arellanos arena arenales arenas arencibia arend arends arendt arenivar arenivas arens arent arenz
ares arevalo arevalos arey areyan areyano argaez argandona argenal argentieri argento argeta argo argomaniz argonza
argote argudin argudo arguedas arguelles arguellez arguello arguera argueta arguijo arguilez argumedo argust argyle
ariaga arias ariaslopez ariaz ariciaga arico arif arifin arii arima arimoto arimura ariola aripez arismendez arismendi
arispe arista aristizabal aristondo aristy arita ariza arizaga arizmendez arizmendi arizmendiz arizola arizpe arjon
arjona arledge arline armadillo armagost armamento armand armando armas armbruster armendarez armendaris armendariz
armengol armenta armenteros armentrout armer armes armienta armijo armijos armistead armitage armond armor armour arms
armstead armstong armstrong armwood arn arnall arnaud arndt arneja arner arneson arnett arnette arney arnhold arno
arnold arnone arnot arnott arnow arnwine aro aroca arocha aroche arocho arollo aromin aron aronoff aronowitz aronson
arora aroyo arp arpero arpi arpin arquero arquette arquines arquiza arrambide arranaga arrant arras arratia arrazcaeta
arrazola arreaga arreaza arreazola arrecis arredondo arreguin arrellano arrellin arrendo arrendondo arreola arrevalo
arrey arreygue arrez arrezola arriaga arriagada arriaza arriazola arriero arrieta arriga arrigo arrington arriola
arrisola arrivillaga arrizola arrizon arrogante arroliga arrollo arrona arronte arrowood arrowsmith arroya arroyave
arroyo arroyos arrubla arruda arrue arrunategui arryo arsenault arseneau arshad arsola artalejo artates artavia
arteaga artega arter arterberry arterburn arteta arthur arthurs artiaga artica artiga artigas artiles artis artist
artman artola artrip artz arucan arul arumugam arun arunachalam arunkumar arvallo arvayo arvelo arvidson arvie arvin
arvind arviso arvizo arvizu arwood ary arya aryal arzabala arzadon arzapalo arzate arzeno arzeta arzola arzon arzu
arzuaga asada asai asakawa asakura asami asano asanuma asao asari asaro asato asay asbell asberry asbill asbury ascano
ascencio ascencion ascensio aschenbrenner ascher asebedo asencio asencios asghar ash ashalintubbi ashar ashbaugh
ashbrook ashburn ashby ashcraft ashcroft ashe asher ashfaq ashford ashida ashland ashley ashline ashlock ashman
ashmore ashok ashraf ashton ashurst ashwell ashworth asif asilo asim asinas asis asistin asitimbay askew askey askin
askins askren aslam aslett aslinger asmal asmar asmus asmussen asnani aso asoau asokan aspeitia asper aspiras asprer
aspuria asselin astacio astello asthana astillero astin astle aston astorga astrain astudillo asuega asuncion aswani
atalig atangan atayde atchinson atchison atchley atehortua atempa aten atencio atenco atendido ater ates ath atha
athar athavale athens ather atherton athey athreya athwal atiencia atienza atienzo atif atilano atiles atkin atkins
atkinson atkison atlas atluri atnip atoche atonal atondo atrian atrisco attaway atteberry attebery atterberry
atterbury attwood atuatasi atwal atwater atwell atwill atwood au aube aubert aubin aubrey aubry aubuchon aucapina
auceda auces auclair aucoin audelo audet audette audia audie auduong auelua auer auerbach auger augilar augsburger
august augusta auguste augustin augustine augusto augustus augustyn auh auila aujero aujla aulakh auld ault aultman
aumada auman aumann aumick aumiller aumua aune aung aungst auquilla aurand aurelio aurioles ausburn ausherman
auslander ausmus aust austell austin auston austria auten authement autin auton autrey autry auvil auxier auyeung
auyong auyoung auzenne av avallone avalo avalos avancena avans avant avants avarado avarca avarez avecilla avecillas
avela avelar avelino avellan avellaneda avendano avenido avent avera averett averette averill averion averitt aversa
avery avey aveytia avila avilagarcia avilahernandez avilalopez avilamartinez avilar avilas aviles avilez avilla avina
avis avitia avitua avonce avula aw awad awais awakuni awal awalt awan awasthi awaya awe awong axe axel axelrod axelson
axford axley axtell axton axume ayala ayalagarcia ayalagonzalez ayalahernandez ayalalopez ayalamartinez ayalla ayard
ayars ayarzagoitia ayavaca aybar aycock aye ayende ayer ayerdis ayers ayestas ayla aylesworth ayling ayllon aylor
aylward aymond ayon ayona ayora ayotte ayoub ayres ayson ayungua ayvar ayyagari ayyar aza azad azam azama azamar
azanon azanza azar azarcon azares azcona azcue azcueta azcuy azeem azenon azevedo azhar azim aziz azmat azmitia azocar
azofeifa azpeitia azua azuaje azuara azucar azuma azurdia azure azurin baade baba babar babaria babasa babauta babb
babbar babbitt babcock babel baber babiarz babich babilonia babin babineau babineaux babington babst babu babul baby
baca bacallao bacalso bacani bacarro bacay baccam baccay bacchus baccus bacelis bach bachand bachelder bachelor bacher
bachez bachicha bachman bachmann bachner bachu bachus bacilio back backer backes backhaus backlund backman backstrom
backus baclig bacon bacote bactad bacud baculi baculima bad badalamenti badar badat baddam bade badeaux baden bader
badesha badger badgett badgley badhan badilla badillo badlani badon badruddin badshah badua badura badwal bady badyal
bae baehr baek baello baena baer baerga baetiong baez baeza bafna bag bagai bagaoisan bagay bagby bagchi bagdon bagen
bagg bagga baggett baggott baggs bagha baginski bagley bagnall bagnell bagri bagsic bagtas baguio bagum bagwell
bahadur baham bahamon bahamundi bahe bahena bahia bahk bahl bahng bahr bai baid baidwan baidya baier baig baigorria
baik bail bailer bailes bailey bailie bailiff baillargeon baillie bailon baily bain bainbridge baine baines bains
bainter bair baird baires bairos baisden baisley baity baiz baiza baizabal baizan baize bajaj bajana bajet bajgai
bajpai bajracharya bajwa bak bake baker bakewell bakke bakken bakker bakley bakos bakshi bal balachandran baladad
balades baladez balagot balagtas balais balajadia balaji balakrishna balakrishnan balakumar balamurugan balanay
balancio balandran balandrano balangue balani balanon balanta balanza balanzar balaoing balaoro balaraman balarezo
balas balasubramaniam balasubramanian balasundaram balatbat balay balba balbastro balboa balbuena balcacer balcaceres
balcarcel balcazar balch balcita balcom balcorta bald baldauf baldazo baldelomar baldemor baldenegro baldeon baldera
balderama balderas balderaz balderrama balderramos balderson baldez baldi balding baldivia baldizon baldobinos baldon
baldonado baldovinos baldoz baldree baldrich baldridge balducci baldus baldwin bale balencia balentine balerio bales
baley balfour balgos bali balicki baliga balingit balint balis balisacan balisi balistreri baliton balk balkcom balke
ball balla balladares balladarez ballam ballance ballantine ballantyne ballard ballardo ballas balle ballejo ballengee
ballenger ballentine ballerini ballestas ballesteros ballew ballez balleza balli balliet balliew ballin ballinas
ballines balling ballinger ballou ballow balls ballweg balmer balmores baloch balog balogh balon balraj balram balsamo
balsara balseca balseiro balser balsley baltazar baltes balthazor baltierra baltierrez baltimore baltodano baltrip
baltz baltzell balu balusu baluyot baluyut balvaneda balverde balzano balzer bamaca bambao bamber bamberger bamburg
bame bamford banaag banach banagas banales banares banas banaszak banawa banayat bancroft band banda bandala bandara
bandaru banderas bandla bandong bandy bandyopadhyay bane banegas banerjee banerji banes baney banez banfield bang
banga bangalore bangar bangash bangayan bangert bangi bangs banh baniaga baniqued banister baniya bank banker bankes
bankhead banks bankston bann banner bannerman banning bannister bannon bano banos bansal bansil banta bantigue
bantilan banton bantug bantugan banu banuelas banuelos banvelos banville banwait banzon banzuela bao bapat baptist
baptista baptiste baqai baquedano baquera baquerizo baquero baquiran bara baradi baragan barahona barajas
barajasgarcia barak baral baran barangan baranowski baratta baray barayuga baraza barb barba barbagallo barbara
barbaran barbaro barbe barbeau barbecho barbee barber barbera barberena barberio barbero barbier barbieri barbosa
barbour barboza barcarse barcelo barcenas barcenes barcia barcinas barclay barclift barco barcomb barcus bard bardales
barden bardhan bardin bardo bardsley bardwell bare barefield barefoot barela bareng barerra barett barfield barfoot
barga bargas barge barger bargo barham barhorst barientos baril barile barillas barios barish barit barjas bark barkan
barkat barker barkett barkley barkman barko barks barksdale barlaan barlett barletta barley barlow barlowe barmore
barna barnaba barnaby barnachea barnard barnas barner barnes barnet barnett barnette barney barnhardt barnhart
barnhill barnhouse barns barnum barnwell baro barocio baroi barojas baron barone baroni baros barot barquera barquero
barr barra barragan barrajas barralaga barrales barrameda barranco barrandey barrantes barrara barras barrasa barratt
barraza barre barreda barreiro barrell barren barrenechea barreno barrentine barrera barreras barrero barret barreto
barrett barretta barrette barrezueta barrick barrie barrientes barrientez barriento barrientos barrier barriera
barriere barriga barringer barrington barrintos barrio barrion barrionuevo barrios barrioslopez barris barrita barritt
barroga barron barros barroso barrow barrows barrs barrueta barrueto barrus barry barsch barsenas barsh barsky barstow
bart barta bartee bartel bartell bartels bartelt barter barth barthel barthelemy bartholomew bartholow bartkowiak
bartkowski bartle bartlebaugh bartles bartleson bartlett bartley bartling bartlow bartman bartmess barto bartol
bartolini bartolo bartolome bartolomeo bartolon bartolotta barton bartone bartos bartoszek bartow bartra bartram
bartsch bartz barua baruah barut barve barwick barzallo barzola basa basaldu basaldua basant basantes basave basbas
bascara basch basco bascom bascombe basconcillo bascope bascos basden basel basey basford bash basham bashar bashaw
bashir bashore basi basil basile basilio basinger basit baskar baskaran baskerville basket baskett baskette baskin
baskins baskota basler basnet basnett basnight basoco basom basora basque basquez basra bass bassett bassham bassi
bassig bassin bassler basso bast basta bastarache bastardo bastian bastida bastidas bastien bastin bastola baston basu
basua basualdo basuel basulto basurto basye batac batacan batalla batalon batangan batara batayola bataz batchelder
batchelor batchu batdorf bate batel bateman bates bateson batey bath bathan bathija bathula batie batista batiste
batiz batman batool batoon bator batra batres batrez batson batt battad battaglia batten battersby battershell
batterton battey batth battie battin battista battiste battle battles batton batts battu battula battung batty
batungbacal baty batz bauch baucom bauder baudoin bauer baugh baugher baughman baughn baugus baula baum bauman baumann
baumbach baumeister baumer baumert baumgardner baumgart baumgarten baumgartner baur baus bausch bautch bautista
bautistacruz bautistagarcia bautistalopez bautistaperez bautizta bauzo bauzon bavaro baver bavishi baw bawa bawany
baweja bawek bawi bax baxcajay baxendale baxi baxin baxley baxter bay bayani bayard bayardo baybay baybayan bayer
bayerl bayes bayles bayless bayley baylis bayliss baylon baylor baylosis baymon baynard bayne baynes bayona bayot bays
baysa baysinger bayudan bazalar bazaldua bazan bazante baze bazemore bazile bazquez bazua bazurto bazzell be bea beach
beacham beachler beachum beachy beadle beadles beagle beahm beaird beal beale bealer beall beals beam beaman beamer
beamish beamon beams bean beanblossom beane beanes beans bear bearce beard bearden beardsley bearse beas beasley
beason beaston beaton beatrice beatriz beattie beatty beaty beaubien beauchamp beauchemin beauchesne beaudet beaudette
beaudin beaudoin beaudreau beaudry beauford beaufort beaulieu beaumont beaupre beauregard beausoleil beauvais beaven
beaver beavers beaz beazer beazley bebee bebout beccera becenti becera becerra becerril bechard becher bechler bechtel
bechtol bechtold beck beckel becker beckerman beckert beckett beckford beckham beckim beckler beckles beckley beckman
beckmann beckner beckstead beckstrom beckwith becnel becraft becton bedard beddingfield bedell bedford bedgood bedi
bedingfield bednar bednarczyk bednarski bednarz bedolla bedoy bedoya bedsole bedwell bee beebe beech beecham beecher
beecroft beede beedle beedy beegle beehler beekman beeks beeler beem beeman been beene beer beerman beers beery
beesley beeson beets beg begam began begay begaye begazo begeman beggs begin begley begom begum behan behar behera
behler behling behm behn behne behnke behr behrend behrends behrendt behrens behringer behrman beichner beier beig
beighley beil beiler beilke bein beirne beisel beisner beitz beiza bejar bejaran bejarano bejines bekker belair
belalcazar beland belandres belanger belani belarmino belasques belasquez belazquez belch belcher belden belding
beleche belew belez belfield belfiore belflower belford belgarde belgrave belin belisle beliveau beliz belizaire belk
belknap bell bella bellah bellamkonda bellamy belland bellanger bellantoni bellany bellard belle belleau bellefeuille
beller bellerose belles bellew belleza belli belliard bellido bellin bellinger bellini bellino bellis belliveau
bellman bello belloc bellomo bellomy bellon bellone bellorin belloso bellow bellows belmares belmarez belmont belmonte
belmontes belmontez belmudez belnap belote below belser belson belt belteton belton beltrami beltran beltrandelrio
beltre beltz belue belville belvin belvins belz belzer beman bembry bement bemis ben benabe benabides benalcazar
benally benard benavente benavides benavidez benbow bence bences bench bencivenga bencomo bencosme benda bendel bender
bendezu bendickson bendixen benedetti benedetto benedict benedicto benedith benefiel benefield benejan benes benesch
benesh benetez benetiz benevento benevides benfer benfield benford beng bengali benge bengston bengtson benham benigno
benipal beniquez benites benitez benitezgarcia benito benjamin benjumea benn benne bennefield benner bennet bennett
bennette bennetts benning benninger benningfield bennington benny beno benoff benoit bensch bensen benshoof bensinger
bensley bensman benson bent bentacourt bentancourt bentancur bentler bentley bently bento benton bentura bentz
benvenuto benware benway benz benzan benzant benzel benzing benzor beppu bequette bera berain beran berard berardi
beras beraun beraza berbano berber berberich bercasio bercian bercier berdecia berdeja berdejo berdiel berduo
berenbaum berends berens berent beres beresford berg bergado bergan berganza bergara bergdoll berge bergen berger
bergeron bergerson bergeson bergevin bergey bergfeld berggren bergh bergin berglund bergman bergmann bergner bergonia
bergquist bergren bergstresser bergstrom beriguete beringer beristain berk berke berkebile berkeley berkey berkheimer
berkley berkman berkowitz berkshire berland berlanga berlin berliner berman bermea bermejo bermeo bermingham bermudes
bermudez bermudo bern bernabe bernabel bernacchi bernacet bernadac bernal bernard bernardez bernardi bernardini
bernardino bernardo bernat berndt berner bernet bernett berney bernhard bernhardt bernier berning berns bernskoetter
bernstein bernuy bero beronilla berquist berra berreles berrellez berrelleza berreondo berrera berrett berrey
berrezueta berrian berrier berrios berriozabal berroa berrocal berrocales berrones berrospe berrospi berroteran
berruecos berrum berrun berry berryhill berryman bersamin berson bert berta bertadillo bertelsen bertha berthelot
berthiaume berthold berti bertin bertini bertino bertolini bertolino bertone bertoni bertram bertrand bertsch bertucci
bertulfo berube berumen berwick berzoza besana besaw besecker beshears bess besse besser bessette bessey bessler best
bester betance betances betanco betancour betancourt betancourth betancur betancurt betanzo beteta bethea bethel
bethell bethers bethke bethune betita betker bettcher bettencourt betters betterton bettes bettinger bettis bettle
betton betts betty betz beumer beus beutler bevacqua bevan bevans bevard bevel bevens bever beverage beveridge
beverley beverlin beverly bevers bevil bevilacqua bevill beville bevington bevins bevis bewley bey beyer beyers bezada
bezanson bezares bezio bhadra bhaduri bhagat bhagavatula bhagwat bhai bhakta bhalerao bhalla bhalodia bham bhamani
bhambhani bhamidipati bhamra bhan bhandal bhandari bhandarkar bhandary bhangoo bhangu bhanji bhanot bhansali bharadwaj
bharati bhardwaj bhargava bharti bharucha bharwani bhasin bhaskar bhaskaran bhat bhathal bhati bhatia bhatnagar bhatt
bhatta bhattacharjee bhattacharya bhattacharyya bhattarai bhatti bhatty bhaumik bhave bhavnani bhavsar bhayani bhide
bhim bhimani bhinder bhogal bhojani bhojwani bholat bhosale bhowmick bhowmik bhuiya bhuiyan bhujel bhula bhullar
bhuller bhupathiraju bhura bhusal bhushan bhuta bhutani bhutia bhutta bhuyan bi biag biagioni biala bialaszewski
bialek bian bianchi bianchini bianco bias bibat bibb bibbins bibbs bibby bibeau bibee bibi bibian bibiano bibiloni
bible bibler bibriesca biby bice bichrest bick bickel bickers bickerstaff bickett bickford bickham bickle bickley
bicknell biddinger biddix biddle biddy bidlack bido bidwell bieber biederman biehl biehle bieker biel biele bielecki
biello bielma bielski bien bieniek bier bierbaum bierce bieri bierman biermann biery biffle big bigbee bigby bigelow
bigger biggers biggerstaff biggins biggs bigham bigler bigley bigornia bijlani biju bilagody bilal bilbao bilbo
bilbrey bilbro bilby bilderback biles bilger bilimoria bill billah billalobos billanueva billedo billegas billena
biller billick billie billimoria billing billings billingslea billingsley billingsly billington billini billiot
billips billman billones bills billups billy bilodeau bilotta bilski biltz bilyeu bin binder bindra binette binford
bing bingaman binger bingham bingman binion binkley binkowski binney binning binns binu binuya biondi biondo
biondolillo biradar birch birchard bircher birchfield birchler bird birden birdi birdin birdow birdsall birdsell
birdsong birdwell birge birk birkett birkhead birkholz birkland birks birla birmingham birnbaum birney biro biron
biros birriel birrueta birruete birt bisarra bisbee bisceglia bischof bischoff biscocho biscoe bise bish bishop bisht
bisignano bisla bisnar bisono bisquera biss bissell bisset bissett bissette bisson bissonette bissonnette bista
bistline biswa biswal biswas bitanga bitner bitter bitterman bittick bitting bittinger bittle bittner bitton bituin
bivens bivins bivona bixby bixler bizier bizzell bjelland bjerke bjork bjorklund bjorkman bjornson bjornstad black
blackburn blacker blackerby blackford blackledge blackley blacklock blackman blackmer blackmon blackmore blackshear
blacksher blackshire blackstock blackston blackstone blackwater blackwelder blackwell blackwood blade bladen blades
blagg blaha blahnik blain blaine blair blais blaisdell blaise blake blakeley blakely blakeman blakemore blakeney
blaker blakes blakeslee blakesley blakey blakley blakney blalock blan blanc blanca blancaflor blancarte blancas blanch
blanchard blanche blanchet blanchette blanck blanco bland blandford blanding blandon blane blaney blanford blank
blanke blankenbaker blankenburg blankenship blankinship blanks blann blanquel blanquet blanquiz blansett blanton blas
blaschke blasco blaser blash blasi blasingame blasini blasko blass blassingame blatt blatter blattner blatz blau
blauser blauvelt blay blaylock blaze blazek blazer blazier blea bleakley bleau bleazard blecha bledsoe bleich blessing
blessinger blevins blewett bley blick blickenstaff bligen blind blinn blish bliss blissett bliven blizzard bloch
blocher block blocker blodgett blohm blom blomberg blomgren blomquist blondin blood bloodsaw bloodworth bloom
bloomberg bloomer bloomfield bloomquist blose bloss blosser blossom blough blouin blount blow blowe blowers bloxham
bloxom bloyd blubaugh blue bluford bluhm bluitt blum blumberg blume blumenfeld blumenthal blumer blumstein blundell
blunk blunt blurton blust bluth bly blye blystone blythe boado boan board boardman boateng boatman boatner boatright
boatwright boaz bob bobadilla bobb bobba bobbitt bobby bober bobo bobrow bocanegra bocardo bochenek bock bockelman
bockman bockoven bodapati bodden boddie boddu boddy bode boden bodenhamer bodenschatz bodie bodiford bodily bodin
bodine bodkin bodle bodnar bodner body boe boeck boedeker boeding boehlke boehm boehman boehme boehmer boeke boelter
boemer boen boer boerger boerner boersma boes boesch boese boettcher boettger boeve bogacz bogan bogar bogard bogardus
bogarin bogart bogdan bogdon bogen boger bogert boggan boggess boggs bogle bogner bognot bogran bogue bogus bohan
bohanan bohannan bohannon bohanon bohl bohland bohlen bohler bohling bohlmann bohm bohman bohn bohne bohner bohnert
bohnsack bohol bohon bohorquez bohr bohra bohrer boice boise boisse boissonneault boisvert boites boivin bojko bojorge
bojorquez bokhari bolainez bolan boland bolander bolanos bolante bold bolden bolding bolds boldt bolduc boldue bole
bolen bolenbaugh bolender boler bolerjack boles boleware boley bolger bolibol bolick bolin boling bolinger bolivar
boll bolland boller bolles bollig bollin bolling bollinger bollman bolman bologna bolorin bolosan bolster bolt bolte
bolten bolter bolton boltz bolyard bolz boman bomar bomba bombard bombardier bombela bomberger bomgardner bommareddy
bommarito bon bona bonacci bonachea bonales bonam bonanno bonaparte bonar bonavita bond bondad bondi bondoc bonds
bondurant bondy bone bonebrake bonelli bonenfant boner bones bonet bonetti boney bonfield bonfiglio bonfil bongiorno
bongiovanni bongolan bonham bonhomme boni boniello bonier bonifacio bonifaz bonilla bonin bonk bonn bonneau bonnell
bonner bonnet bonnett bonnette bonneville bonney bonnie bono bonoan bonomo bonsall bonser bonsignore bontrager bonura
booe booher book booker bookman bookout books boom boomer boomershine boomhower boon boone boonstra boor boos boose
boot booth boothby boothe boots booze boozer boparai bopp boppana boquin boquiren borad borba borboa borbolla
borchardt borchers borchert borda bordayo bordeau bordeaux bordelon borden border borders bordner bordonaro borek
borel borelli borello boren borer borey borg borge borgen borger borges borgeson borgia borgman borgmann borgmeyer
borgonia boriboun borillo boring boris borja borjas borjon bork borkar borkholder borkowski borland borman bormann
born borne borneman borner bornstein boroff boror boros boroughs borowski borquez borrayo borrego borrelli borrero
borroel borromeo borror borroto borruel borst borth borthwick bortle bortner borton bortz borucki boruff borum borunda
borup bos bosak bosarge boscana bosch boschee boschert bosco bose boseman boser bosh boshart boshears bosio bosket
bosler bosley bosma boso bosque bosques bosquez boss bossard bosse bosserman bossert bosshart bossi bossie bost boster
bostian bostic bostick bostock boston bostrom bostwick boswell bosworth botelho botello boteo botero both bothe
bothwell botkin botsford bott botta bottenfield botti botting bottom bottomley bottoms bottorff botts bou boubion
bouchard bouche boucher bouchot bouck boudreau boudreaux bouffard bough boughner boughton bougie bouie bouillion
bouknight boulanger boulay boulden bouldin bouley boulom boulter boulton boulware bouman boun bounds bounyavong
bourassa bourbeau bourbon bourdeau bourdon bourg bourgault bourgeois bourget bourgoin bourke bourland bourn bourne
bourque bourquin bouska bousquet bouthot boutin bouton bouttavong boutte boutwell bouvier bouwens bouyer bova bove
bovee bovell bow bowden bowdish bowdoin bowdry bowe bowen bowens bower bowerman bowers bowersox bowes bowie bowker
bowland bowlby bowler bowles bowley bowlin bowling bowman bown bowne bowser bowsher bowyer box boxer boxley boxx boyan
boyapati boyas boyce boyd boyden boydston boydstun boye boyea boyer boyers boyes boyett boyette boyington boykin
boykins boyko boylan boyland boyle boyles boynton boysen boyster boyter boyton boyum boyzo boza bozarth boze bozek
bozell bozeman braaten braatz brabant brabham bracamonte bracamontes bracamontez bracco brace bracero braceros
bracetty bracewell bracey bracho brack brackeen bracken brackenridge brackens brackett brackin brackins brackman
brackney bracy bradberry bradburn bradbury braddock braddy bradeen braden brader bradfield bradford bradham bradish
bradley bradly bradshaw bradsher bradstreet bradt bradway bradwell brady brafford braga bragado bragan braganza
bragdon brager bragg braggs braham brahma brahmbhatt braich brailsford brain brainard brainerd braithwaite brake
brakebill brakefield braley braman bramasco brambila bramble bramblett brame bramer bramhall bramlett brammer bramon
bramwell bran branam branaman branan branch branche branco brand brandel branden brandenberger brandenburg brandes
brandewie brandi brandis brandl brandon brandow brandstetter brandt brandy branham branigan brann brannan brannen
branner brannigan branning brannock brannon brannum branscome branscum bransford branson branstetter brant brantley
brantner branton branum brar brasch brase brasel brasfield brashear brashears brasher brashier brasier brasil brass
brassard brasseaux brassell brassfield braswell bratcher brathwaite bratt bratten bratton braud brauer brault braun
brauner braunstein brautigam braverman bravo brawley brawn brawner braxton bray brayboy brayman brayton braz brazan
brazeal brazeau brazee brazel brazell brazelton braziel brazier brazil brazile brazoban brazzell breakey breakfield
breau breault breaux breazeale breceda brecht breck breckenridge breda brede bredesen bredeson breece breed breeden
breeding breedlove breedon breeland breen breer breese breeze bregman brehm brehmer breiner breit breitenbach
breitenstein breitling brekke breland bremer bremmer bremner brena brendel brendle breneman brenes brenna brennan
brennecke brenneman brennen brenner brent brenton breon brereton brescia bresee bresett breshears bresler breslin
bresnahan bressler bretado breto breton brett bretz breuer breunig brevard brew brewer brewington brewster brewton
brey breyer brezinski briagas brian briant bribiesca bribiescas brice briceno brick bricker brickey brickhouse
brickley brickman brickner bride brideau bridge bridgeforth bridgeman bridger bridgers bridges bridgett bridgewater
bridgham bridgman bridgmon bridwell brien brier briere brierly briese brigance briganti briggs brigham bright
brightman brighton brightwell brigman brigmond brignac brijlall briles briley brill brillantes brillhart brim brimage
brimer brimhall brimm brimmer brin brindisi brindle brindley brinegar briner briney bring brining brink brinker
brinkerhoff brinkley brinkman brinkmann brinks brinn brinsfield brinson brinton brion briones brionez brisbin brisbois
brisbon brisco briscoe briseno brisita brisker briski brislin brison brissette brisson brister bristol bristow britain
brite britez brito britt brittain brittan britten brittenham brittian brittingham brittle britto britton brixey
brizendine brizuela bro broach broad broadbent broaddus broaden broadfoot broadhead broadhurst broadnax broadus
broadwater broadway broadwell broady broberg brobst brocato broce brochu brocious brock brockett brockington brockman
brockmann brockmeyer brocks brockway brockwell brodbeck brode broder broderick brodersen broderson brodeur brodie
brodmerkel brodnax brodsky brodt brody broe broeckel broerman brogan brogden brogdon brokaw broker broman bromberg
bromley bronder broner brong bronk bronner bronson bronstein brook brooke brooker brookes brookhart brooking brookins
brookman brookover brooks brookshire broom broome broomfield brophy brosas brose brosius brosky brosnahan brosnan
bross brossard brost brostrom broten brothers brotherton brott brotzman brough brougham broughton brouhard brouillard
brouillette brouk brouse broussard brousseau brouwer brow browder brower brown browne brownell browner brownfield
browning brownlee brownlow brownson brownstein broxton broyles broz brubaker brubeck bruce bruch bruck brucker
bruckman bruckner bruder brueckner brueggeman brueggemann bruemmer bruen bruening bruff bruggeman brugger brugh
brugman brugnoli bruhn brumback brumbaugh brumbelow brumer brumett brumfield brumit brumleve brumley brumm brummel
brummer brummet brummett brummitt brummond brumsey brun brundage brundidge brundige brune bruneau brunell brunelle
bruner brunet brunett brunette brunetti bruney brungardt bruni bruning brunjes brunk brunke brunkhorst brunn brunner
bruno bruns brunson brunswick brunt brunton brush bruso bruss brust bruton brutus bruzon brwon bryan bryand bryant
bryce bryd bryden bryer brymer bryne bryner bryon bryson brzezinski brzozowski bu buan buban bubb bublitz bucao
bucardo bucasas buccat buccellato bucci buch buchan buchanan buchannon buchanon bucher buchheit buchholtz buchholz
buchler buchman buchmann buchner bucholtz bucholz buchta buchwald bucio buck buckalew buckbee buckelew bucker
buckhalter buckhannon buckholz buckingham buckland buckle buckler buckles bucklew buckley bucklin buckman buckmaster
buckner bucko buckson buckwalter bucsit bucy buczek buczkowski buda budd budde budge budhathoki budhiraja budhwani
budiman budlong budnick budniewski budzinski bueche buechler buechner buehler buel buell buelna buelow buelvas buenafe
buenaflor buenano buenaventura buenavista buencamino buenconsejo buendia bueno buenrostro buenrrostro buensuceso
buentello buenviaje buerger buescher buesing bueso buestan buettner buezo buff buffaloe buffey buffington buffkin
bufford buffum bufkin buford bugarin bugayong bugbee bugg buggs bugos bugtong buhain buhl buhler buhr buhrman bui
buice buie builes buis buist buitrago buitron bujanda buker bukhari bukowski buksh bulanadi bulaon bulaong bulatao
bulda bulfer bulger bulkley bull bullard bulle bullen buller bullington bullins bullion bullis bulloch bullock bulls
bulluck bulman bulmer bulnes bulosan bulow bulsara bulson bulter bultman bultron bulusu bulux bumagat bumanglag
bumanlag bumatay bumbalough bumbrey bumgardner bumgarner bump bumpers bumpus bun bunag bunao bunay bunce bunch
bundalian bundang bunde bundick bundren bundrick bundy bungard bungcayao bunge bunger bunke bunker bunkley bunn bunnag
bunnell bunner bunning bunselmeyer bunt bunte buntin bunting bunton bunyard bunyi buono buonocore bupp buras burbach
burback burbage burbank burbano burbidge burboa burbridge burch burcham burchard burchell burchett burchette
burchfield burchill burciaga burd burda burden burdett burdette burdge burdick burdier burdine burditt burdo bureau
burell buresh burfield burford burg burgamy burgan burgara burgard burgdorf burge burgener burger burges burgeson
burgess burget burgett burggraf burghardt burghart burgher burgin burgio burgman burgo burgoa burgoon burgos burgoyne
burgueno buri buritica burk burkart burke burkes burket burkett burkey burkhalter burkhard burkhardt burkhart burkhead
burkholder burkitt burkle burkley burks burleigh burleson burlew burley burling burlingame burlison burman burmeister
burnam burnell burneo burner burnes burnett burnette burney burnham burnias burnley burns burnside burnworth burow
burpee burpo burquez burr burra burrage burrell burres burress burrier burrill burris burriss burritt burrola burrough
burroughs burrow burrowes burrows burruel burrus burruss burry burse bursey bursiaga burson burstein burt burtch
burtenshaw burtle burtner burton burts burtt buruato buruca burwell bury busanet busbee busbey busby buscemi busch
buscher buschman buschmann buse buser busey bush bushard bushaw bushee bushell bushey bushman bushnell bushong bushway
busick busio buske buskey buskirk busler buss bussard busse bussell bussey bussiere bustamante bustamantes buster
bustillo bustillos bustinza bustios bustle bustos buswell butac butanda butani butay butcher butchko bute buteau
butera buterbaugh buth butkovich butler butner butt buttar buttars butter butterbaugh butterfield butters butterworth
buttery buttler buttner button buttram buttrey buttry butts butz buu buxton buzard buzbee buzzard buzzell buzzelli by
byam byard byars byas bybee bye byeon byer byerley byerly byers byfield byford byham byington bykowski byler bylsma
bynoe bynum byon byram byrant byrd byrge byrn byrne byrnes byrns byrom byron byrum byun caal caalim caamal caamano
caampued caasi cab caba cabaccang cabacungan cabada cabadas cabading cabael cabahug cabais cabalar caballa caballero
caballeros caballes cabalo cabalquinto cabaluna caban cabana cabanas cabanatan cabanayan cabanban cabanero cabanillas
cabaniss cabanlit cabansag cabanting cabarcas cabardo cabasag cabatbat cabatic cabatingan cabato cabatu cabauatan
cabazos cabbell cabe cabebe cabell cabello cabellon cabellos caberra caberto cabeza cabezas cabezudo cabezuela cabico
cabigas cabigon cabigting cabiles cabiling cabiness cablay cable cabot cabotaje cabradilla cabral cabrales cabreja
cabrejo cabrejos cabrera cabreralopez cabrero cabreros cabrerra cabriales cabrito cabuco cabudol cabugao cabuhat
cabusao cabuto cacace cacal cacanindin cacatian cacciatore cacciotti cacdac caceda caceres caceros cachero cacho
cachola cachu cachuela cacique cad cada cadaoas cadavid cadavona caday caddell cadden caddy cade cadelina cadena
cadenas cadengo cadet cadiente cadieux cadigan cadillo cadiz cadle cadogan cadorette cadorna cadotte cadriel
cadwallader cadwell cady caesar caez cafaro caffee cafferty caffey caffrey cage caggiano cagle cagley cagney caguana
caguiat caguioa cahall cahill cahn cahoon cahuantzi cahue cai caiazzo caicedo cail caillouet cain caine caines cairns
cairo caison cajamarca cajas cajayon cajero cajiao cajigas cajina cajucom cal calabrese calabria calabro calaguas
calahan calalang calamaco calamayan calanche calandra calantoc calara calaro calaunan calaway calayag calbert calbillo
calcagni calcagno calcano calcaterra calcedo calcote calder caldera calderas calderilla calderin caldero calderon
calderone calderonlopez calderwood caldwell cale calel calender calero cales caley calfee calhoon calhoun cali
caliboso calibuso calica calicdan calico calidonio caliendo califano caligiuri calihua calilung calimag calimlim
calimquim calingo calise calito calix calixte calixto calixtro calizo calkin calkins call callaghan callaham callahan
callan callanan callanta callas callaway calle callejas callejo callen callender calleros callery calles calletano
calley callicoat callier calligan callihan callirgos callis callison callister callow calloway calma calmes calmo
calnan calo caloca calpito calpo calso calton caluag calub caluya caluza calva calvache calvario calvente calvert
calvery calvi calvillo calvin calvo calzada calzadilla calzadillas calzado calzoncit camacho camacholopez camara
camaraza camarena camareno camarero camargo camarillo camat cambara cambareri cambe cambell cambero camberos cambra
cambre cambrelen cambria cambridge cambron camburn camcho camden camejo camel camero cameron camey camez camille
camilleri camillo camilo caminero caminiti camire cammack cammarata cammon camorlinga camp campa campagna campana
campanaro campanella campanelli campas campbell campeau campechano camper campero campfield campion campione campirano
campisi campista campiz campo campomanes campos camposeco camposgarcia camposlopez camposmartinez campoverde campozano
camps campusano campuzano camunez camuso canaca canada canaday canady canahui canale canales canalez canals canamar
canares canarte canary canas canastuj canava canavan canby cancel canche canchola cancino cancinos cancro candanedo
candanosa candanoza candela candelaria candelario candelas candelier candia candler candray candy cane canedo canedy
canela canelo canenguez canete canett canevari canez canfield cang cangas cangelosi canil canilao canino canipe
canisales caniz canizal canizales canizalez canjura canlas cann cannaday cannady cannata cannella canney canning
cannon cano canon canongo canonigo canonizado canova canpos canseco cansler cantabrana cantara cantarero cante
cantellano canter canterbury cantero cantey cantillano cantin cantley canto canton cantor cantoral cantoran cantorna
cantos cantrell cantrelle cantres cantu cantwell canty canul canup cao caoagdan caoile caoili caouette cap capaldi
caparas capasso capati capdevila cape capece capehart capel capeles capell capella capellan capello capen capers
caperton capetillo capili capilla capinpin capiral capistrano capito capitulo caplan caple caples caplin caplinger
capo capobianco capoccia capone capote capozzi capozzoli capp cappas cappel cappelli cappello cappiello cappola capps
capra capriles caprio capron capshaw captain capuano capule capulin capulong capuno caputo caquias caraan caraang
carabajal carabajo carabali caraballo carabantes carabello carabes carabez caracheo carachure caracoza caradine carag
caragan caraig carandang carangui caranto carapia carasco caratachea caravantes caravella caraveo caraway caraza
carbajal carballido carballo carballosa carbaugh carberry carbin carbo carbonaro carbone carbonell carboni carbonneau
carbuccia carcache carcamo carcano carchi carchipulla carcia card cardamone cardella cardello carden cardena
cardenales cardenas cardenaz cardenes cardentey carder cardero carderon cardiel cardillo cardin cardinal cardinale
cardinas cardon cardona cardone cardoso cardoza cardozo cardwell carela carew carey cargile cargill cargle cargo
cariaga carias cariaso carico caride carig carignan carillo caringal carini carino carire carithers carl carlberg
carle carlee carlen carleton carley carlile carlin carlino carlisle carll carlo carlock carlon carlos carlow carlozzi
carls carlsen carlson carlton carlucci carlyle carmack carman carmean carmen carmenate carmenates carmenatty carmer
carmichael carmicheal carmody carmon carmona carmony carmouche carn carnahan carnalla carnate carneal carnegie carnell
carner carnero carnes carnevale carney carnley carns caro carol carolan carolina carolino caroll carollo caron carone
carothers carp carpenter carpentier carpentieri carper carpino carpintero carpinteyro carpio carr carra carrada
carragher carralero carrales carraman carranco carransa carranza carrara carrascal carrasco carrascoza carrasquel
carrasquilla carrasquillo carratala carraway carrazana carrazco carreira carreiro carrejo carrel carrell carreno
carreon carrera carreras carrero carrete carretero carreto carrick carrico carriedo carrier carriere carrigan carriger
carrillo carrillogarcia carrillos carrilo carrington carrion carrisal carrisales carrisalez carrisosa carrithers
carrizal carrizales carrizalez carrizo carrizosa carrizoza carro carrol carroll carron carrow carroway carrozza
carruth carruthers carse carson carstarphen carsten carstens carstensen carswell carta cartagena cartajena cartaya
carte cartee carteno carter carthen cartier cartledge cartlidge cartmell cartmill cartwright carty caruana caruso
caruthers carvajal carvalho carvell carvente carver carwell carwile cary caryl casa casabar casada casado casados
casady casagrande casale casales casali casallas casamayor casanova casanueva casares casarez casarrubias casarubias
casas casasnovas casaus casavant casazza cascante cascio casco casdorph case casebeer casebolt casella caseres casey
cash cashen cashin cashion cashman cashwell casian casiano casias casil casildo casillas casimir casimiro casino
casipit casique caskey casler casner caso cason casorla casper caspers casperson cass cassady cassano cassara cassel
cassell cassella casselman casserly cassese cassette casseus cassidy cassin cassinelli cassity casson cassone cast
castagna castaldi castaldo castanada castanares castanaza castanda castaneda castanedo castaneira castaner castanera
castaneto castano castanon castanuela castedo casteel castejon castelan castelar casteleiro castelino castellano
castellanos castellar castelli castello castellon castenada castenda casteneda caster casterline castiblanco castiglia
castiglione castile castilla castillas castille castilleja castillejo castillero castillo castilloflores
castillogarcia castillohernan castillolopez castillomartin castillon castilloperez castillorodrig castine castineira
castio castle castleberry castleman castlen castllo castner casto castoire caston castonguay castor castorena
castoreno castrejon castrellon castrence castrillo castrillon castro castrocastro castrocruz castrodiaz castroflores
castrogarcia castrogonzalez castrohernande castrolopez castromartinez castroperez castroramirez castroreyes
castrorodrigue castrosanchez castruita casuga casul caswell catabay catacutan catalan catalano cataldo catalfamo
catalina catanese catania catano catanzarite catanzaro catapang cataquet catbagan catchings cate cater cates catete
cathcart cather cathey catindig catipon catledge catlett catli catlin cato catoe catolico caton catron catt cattaneo
catto catubig cauble caudell caudill caudillo caudle cauffman caufield caughey caughman cauich caul caulder cauley
caulfield caulkins causby causey causing causor cauthen cava cavagnaro cavalero cavalier cavaliere cavalieri cavallaro
cavallo cavanagh cavanaugh cavazos cave caveda cavender caver caverly caves caviedes cavin caviness cavins cavitt
cavness cavrera cawley cawood cawthon cawthorn cawthorne caxaj caya cayaban cayabyab cayanan cayas cayax caycho cayer
cayetano caylor cayton caywood cazales cazanas cazares cazarez cazarin cazorla cazun cearley ceasar ceaser cebada
ceballo ceballos cebrero cebreros cebula ceccarelli cecchini cecena cecenas cecere cecil ceciliano cedano cedeno
cediel cedillo cedillos cefalu cegueda ceja cejas cejka cejudo celado celaya celebrado celedon celentano celeste
celestial celestin celestine celia celiceo celis cella celleri cellini cen cena cendana cendejas ceniceros ceniseros
ceniza cenizal cenobio centeno center centers centurion cepeda cepero cephas cephus ceralde cerano cerbantes cerbone
cerceda cercone cerda cerdas cerecedo cerecer cereceres cerecerez cerecero cereno cerero cerezo ceria cermak cermeno
cerna cernas cerniglia cerny ceron cerpa cerpas cerra cerrato cerreta cerrillo cerrillos cerriteno cerritos
cerroblanco cerron cerrone cerros certain certeza certuche ceruantes cerulli cerullo cerutti cervania cervante
cervantes cervantez cervates cervenka cerventes cervera cervone cesa cesar cesare cesario cesena cespedes cessna
cetino ceu cevallos cevilla cha chabarria chabes chabez chabla chabolla chabot chac chaca chace chachere chacin chacko
chaclan chacon chadalavada chadbourne chadburn chadd chadda chaddha chadha chadwell chadwick chae chaffee chaffin
chaffins chafin chafino chagala chagani chaganti chagnon chagolla chagollan chagoya chagoyan chahal chahil chai
chaides chaidez chain chainani chaing chaira chaires chairez chaisson chait chaj chajon chak chakka chakrabarti
chakrabarty chakraborty chakravarthy chakravarti chakravarty chakravorty chalasani chalco chalen chalfant chalifour
chalk chalker challa challis chalmers chaloux chamagua chamale chamba chamber chamberlain chamberland chamberlin
chambers chamblee chambless chamblin chambliss chamlagai chamlee chamness chamorro champ champagne champaneri
champaneria champine champion champlin champney chamu chamul chan chanana chanax chance chancellor chancey chanchavac
chancy chand chanda chandak chandan chandar chandara chandarana chandel chander chandhok chandi chandiramani chandler
chandnani chandra chandramohan chandramouli chandran chandrasekar chandrasekaran chandrasekhar chandrasekharan
chandrashekar chandy chaney chanez chang changela chann channa channel channell chanocua chantaca chantha chanthaboury
chanthalangsy chantharath chanthavisouk chanthavong chanthavongsa chao chapa chapagai chapagain chaparala chaparro
chapdelaine chapel chapell chapeton chapin chapina chaplin chapman chapoy chappel chappell chappelle chapple chaput
charan charania charboneau charbonneau charcas charco chard charest charette charez chari charity charland charlebois
charles charleston charlesworth charley charlie charlot charlton charneco charney charon charpentier charqueno charre
charrez charria charrier charriez charris charron charter charters chartier chartrand chary chase chason chasse
chastain chasteen chatelain chatfield chatha chatham chatman chatmon chatrath chatterjee chatterji chatterton chattha
chattin chattopadhyay chaturvedi chau chauca chaudary chaudhari chaudhary chaudhri chaudhry chaudhuri chaudhury
chaudry chauez chauhan chauncey chaung chaurasia chausse chauvin chaux chav chava chavac chavali chavan chavana
chavaria chavarin chavarri chavarria chavarriaga chavarro chavda chavelas chavera chavero chaverra chaverri chaverria
chavers chaves chaveste chavez chavezalvarez chavezchavez chavezcruz chavezdiaz chavezflores chavezgarcia chavezgomez
chavezgonzalez chavezhernande chavezjimenez chavezlopez chavezmartinez chavezmendoza chavezortiz chavezperez
chavezramirez chavezrodrigue chavezsanchez chaveztorres chaviano chavira chavis chavolla chavous chavoya chaw chawla
chayrez che chea cheadle cheah cheam chean cheang cheatam cheatham cheatom cheatwood checa check checo chee cheek
cheeks cheema cheers cheeseman cheesman cheetham cheever chegue cheirs chekuri chellappa chelliah chem chen chenail
chenard chenault chenevert cheney cheng chenier chennault chennupati cheno chenoweth cheon cheong cheramie cherian
cherico cheriyan chern cherne cherney cherng cherrez cherry cheruku cherukuri cheruvu chery chesbro cheshire chesley
cheslock chesney chesnut chesnutt chess chesser chesson chester chestnut chet chetty cheu cheuk cheun cheung chevalier
chevere cheveres cheverez chevez chew chewning chey cheyne chhabra chhabria chham chhan chhang chhatwal chhay chhaya
chhean chheang chheda chhem chhen chheng chhetri chhibber chhim chhin chhina chhit chhith chhoeun chhoeung chhokar
chhom chhor chhorn chhouk chhoun chhour chhum chhun chhuon chi chia chian chiang chiao chiaramonte chiarello chiarini
chiasson chiba chica chicaiza chicas chichester chick chickering chiclana chico chicoine chidambaram chidester chieffo
chiem chien chieng chiesa chieu chigo chiguil chigurupati chih chihuahua chik chilcote chilcott chilcutt child
childers childress childs chilel chiles chilin chill chillemi chillogallo chilson chilton chilukuri chim chimal chiman
chimbay chimbo chimborazo chimil chin china chinapen chinchilla chinchillas chindavong chinea chinen ching chinn
chinnam chino chinos chinta chintala chintalapati chintapalli chiodo chiong chiou chipana chipley chipman chipps
chipres chiprez chiquete chiqui chiquillo chirayil chiriboga chirico chirino chirinos chiroy chisholm chishti chisler
chisley chism chisolm chisom chisum chit chitale chitay chitic chitkara chitnis chitre chittaphong chittenden chittick
chittum chitturi chitty chitwood chiu chiv chivalan chivers chivukula chmiel chmielewski chmura cho choa choat choate
chock chockalingam chocoj chocoteco chodon choe choedon choeun chohan choi choice choiniere chojnacki chojolan chok
chokshi choksi cholewa cholico cholula chom chombo chon chong choo choong chopra choque choquette chor chorro chot
choto chou choubey choudary choudhari choudhary choudhry choudhury choudry chough chouhan chouinard choun choung
chounlamany choup chov chow chowdhary chowdhry chowdhury chowdry chowhan choy chrest chretien chris chrisco chrisman
chrisp christ christain christen christenberry christensen christenson christian christiano christians christiansen
christianson christie christina christine christion christley christman christmas christner christo christoff
christofferse christofferso christon christopher christopherso christy chronister chrostowski chrysler chrzanowski chu
chua chuah chuan chuang chubb chuca chuchuca chuck chudasama chudgar chue chueh chuen chugani chugh chughtai chui chum
chumacero chumbley chumley chumpitaz chun chunduri chunduru chung chunn chuon chuong chuop chupp chuqui churape church
churchill churchman churchwell churn chuta chute chuwan chuya chy chynoweth ci ciampa cianci ciancio cianciolo cibrian
cicalese cicciarelli ciccone cicero cichon cichy cid cienega cienfuegos ciesielski ciesla cieslak cieza cifaldi
cifuentes cigarroa cilley cimafranca cimini cimino cimmino cina cincotta cing cinnamon cinto cintora cintron cioffi
ciotti cipolla cipres cipriani cipriano circle ciriaco ciriello cirigliano cirillo cirilo cirino cirlos cisco cisnero
cisneros cisneroz cissell cistrunk cital citalan citino citizen citron ciulla claar claassen clabaugh claborn clabough
clack claeys claflin clagg claggett clagon claiborne clair clairday claire clairmont clampitt clance clancey clancy
clanton clapham clapp clapper clara clardy clare clarida clark clarke clarkin clarkson claro claros clary clasen class
classen clatterbuck claude claudio claunch claure claus clause clausen clausi clausing clauson clauss claussen
claustro clavette clavijo claw clawson claxton clay clayborn clayborne claybrook claybrooks claycomb claypool
claypoole clayson clayton claytor claywell clear cleary cleavenger cleaver cleaves cleek clegg cleghorn cleland
clelland clem clemans clemens clement clemente clementi clements clemmer clemmons clemon clemons clendenin clendening
clendenon clepper clerk clermont cleveland clevenger clever clevinger clewis cliburn click clickner client cliett
cliff clifford clift clifton climer clinard clinch cline clines clingan clinger clingerman clingman clink clinkenbeard
clinkscales clinton clippard clodfelter cloe cloer clogston cloninger clonts clontz clopper clopton clore close
closson clothier cloud clough clouse clouser cloutier clover clow clowdus clower clowers clowney cloyd clubb cluck
cluff clugston clukey clum clune clute clutter clutts clyburn clyde clymer clyne co coach coache coachman coad coady
coakley coale coan coard coate coates coatl coatney coats coaxum cobarrubias cobarruvias cobarubias cobas cobb cobbett
cobbins cobble cobbley cobbs cobena coberly cobey cobian cobio coble coblentz cobler cobos coburn coby coca cocco
cochran cochrane cochrum cockayne cockburn cocke cockerham cockett cocklin cockrell cockrill cockrum coco cocolan
cocoletzi cocone coday codd coddington coder coderre codilla cody coe coelho coello coen cofer coffee coffelt coffer
coffey coffie coffield coffin coffman cofield cofre cofresi cogan cogar cogburn cogdell cogdill coger coggin coggins
coghill coghlan cogley cogliano cogswell cohan cohee cohen cohenour cohetero cohill cohn cohoon cohrs coil coiro coit
coj cojon cojulun coke coker cokley cola colacion colan colangelo colarte colas colato colazo colbath colberg colbert
colburn colby colchado colclough colcol coldiron coldren coldwell cole colegio colegrove colella coleman colen coles
coletta coletti coley colgan colgin colima colin colindres coll collada collado collaguazo collao collar collard
collazo collazos collelo collen coller collett collette colletti colley collie collier colligan collin collings
collingsworth collington collingwood collins collinson collinsworth collis collison colliver collman collom collopy
collum collyer colman colmenar colmenares colmenarez colmenero colobong colocho coloma colombo colome colomo colon
colondres colone colonna colonrivera colop colorado colores colosimo colotl colpitts colque colquitt colson colston
colt colter coltharp colton coltrain coltrane colucci colula columbia columbie columbus colunga colvard colville
colvin colwell colyer comacho coman comas comayagua combes combest combs comeau comeaux comer comerford comes comfort
comia comilang comiskey comley commander commodore commons como companioni comparan compean compher compian compo
compos compres compton comstock conanan conant conard conary conatser conaway conboy concannon concepcion concha
conchas condado conde condello conder condict condie condit condo condon condori condra condrey condron conduff cone
conejo conely conerly conesa coney confer conforme conforti cong congdon conger conigliaro coniglio conine conkel
conkle conklin conkling conlan conlee conley conlin conlon conn connally connaughton connell connelly connely conner
conners connery connett conniff connolly connon connor connors conover conrad conrique conriquez conroy conry consalvo
conseco considine consiglio consolacion consolini constable constance constancio constant constante constantine
constantino constanza consuegra consuelo consuelos conte conteras contero conti contini contla contos contractor
contraras contrares contras contreras contrerasgarci contreraslopez contreraz contreres contrerras convento converse
convery conway conwell conyer conyers conzalez conzemius coogan cook cooke cookingham cooks cooksey cookson cool
coolbaugh cooler cooley coolidge coombe coombes coombs coomer coomes coon cooney coonrod coons coop cooper cooperman
coopersmith coor cooter coots coover copado copas cope copeland copeman copen copenhaver copes copher coplan copland
coplen copley coplin copp coppa coppage coppedge copper coppin coppinger copple coppock coppola coquia cora corado
coram corban corbeil corbell corbera corbett corbin corbitt corbo corbridge corby corchado corcho corcio corcoles
corcoran cordaro cordeiro cordell corder cordero cordes cordier cordle cordner cordoba cordon cordona cordones cordova
cordoves cordovi cordray cordy core corea coreano coreas corella corena corey coria coriano coriell corigliano cork
corker corkery corkill corl corle corlett corletto corlew corley corliss cormack corman cormier corn cornado cornejo
cornelison cornelius cornell corner corners cornett cornette corney cornforth corniel cornier corning cornish cornman
corns cornwall cornwell corona coronado coronel coronilla corp corpeno corpin corporan corprew corpus corpuz corr
corradino corrado corral corralejo corrales corralez corrao correa correas corredor correia correira correll correra
corretjer corrie corrigan corriveau corry corse corsi corso corson cort cortada cortado corter cortes cortese
cortesgarcia cortez cortezgarcia cortezlopez cortezperez cortijo cortina cortinas cortorreal cortright corujo corum
corvalan corvera corvin corvino corwin cory coryell corza corzine corzo cosby coscia cosentino cosenza cosey cosgrove
cosico cosio cosme cosner cosper coss cossairt cossette cossey cossio cossyleon cost costa costales costantino
costanza costanzo costas costella costello coster costigan costilla costillo costilow costin costley costner coston
costoso cota cote cotera cotero cothern cothran cothren cothron cotner cotnoir coto cotoc cotom cotrina cotta cotten
cotter cottingham cottle cottman cotto cotton cottone cottrell cottrill coty couch couchman couey coufal coughlan
coughlin couillard coulombe coulson coulston coulter counce council councill counter countess countryman counts coupe
courchesne cournoyer courser coursey courson court courtemanche courter courtney courtois courtright courts courville
coury cousar cousin cousineau cousino cousins coutee coutino couto couts coutts coutu couture couturier couvertier
couvillion covalt covarrubia covarrubias covarrubio covarruvias covarubias covel covell covelli covello cover
coverdale covert covey covian covin covington covos cowan cowans coward cowart cowboy cowden cowell cowen cowens
cowger cowgill cowher cowherd cowie cowles cowley cowling cowman cox coxon coy coyan coyazo coyer coyle coyne
coyotecatl coyotl coyoy coyt cozad cozart cozby crabb crabill crabtree crace cracraft craddock crader crafford craft
crafton crafts crager cragg craghead cragle crago craig craighead crail crain craine cram cramer crampton crance
crandall crandell crandle crane craner craney cranfield cranfill cranford crank cranmer cranor cranshaw cranston crapo
crary crase crass crater cratty craun craven cravens craver cravey craw crawford crawley crawshaw cray craycraft crays
crayton creager creagh creamer crean creasey creasman creason creasy crecelius credle credo cree creech creed creeden
creegan creek creekmore creekmur creel cregan creger crego creighton cremeans cremer cremin crenshaw crepeau creque
crescencio crespin crespo cress cressey cressman cresswell creswell crete crevier creviston crew crews criado cribb
cribbs cribeiro crichlow crichton crick criddle crider criger crigger crigler crim crimi crimmins criner crinklaw
criollo cripe crippen cripps crisafulli crisanto crisantos crisci crisco criscuolo crisler crislip crisman crisolo
crisologo crisosto crisp crispin crispino criss crissman crist cristales cristancho cristerna cristobal criswell
critchfield critchlow critelli crites crittenden crittendon crivello croce crochet crocker crocket crockett croff
crofford crofoot croft crofton crofts croghan croke croker croley croll cromartie cromer cromie cromley crompton
cromwell cron cronan crone croney cronin cronk cronkhite crook crooker crooks croom crooms cropp cropper cropsey
crosbie crosby crose crosier croskey crosland crosley croslin cross crossan crossen crossett crossin crossland
crossley crosslin crossman crossno crosson crosswell crosswhite croston croswell croteau crothers crotts crotty crouch
croucher crouse crow crowden crowder crowe crowell crowl crowley crown crowner crownover crowson crowther croxton croy
croyle croz crozier cruc cruce cruces cruceta crudup cruickshank cruikshank cruise crull crum crumb crumble crumbley
crume crumley crump crumpler crumpton crumrine crunk crupi crus cruse crusoe crutcher crutchfield crutchley crute cruz
cruzada cruzado cruzaguilar cruzalvarez cruzan cruzbautista cruzcastro cruzchavez cruzcruz cruzdiaz cruze cruzflores
cruzgarcia cruzgomez cruzgonzalez cruzgutierrez cruzguzman cruzhernandez cruzherrera cruzjimenez cruzlopez
cruzmartinez cruzmedina cruzmejia cruzmendez cruzmendoza cruzmorales cruzortiz cruzperez cruzramirez cruzramos
cruzreyes cruzrios cruzrivera cruzrodriguez cruzrojas cruzromero cruzruiz cruzsanchez cruzsantiago cruzsantos cruzsoto
cruztorres cruzvasquez cruzvazquez cryan cryer crystal cryz cu cuadra cuadrado cuadras cuadros cuahuizo cuahutle
cuamani cuamatzi cuanas cuanetl cuapio cuara cuarenta cuaresma cuarezma cuaron cuartas cuartero cuasay cuascut cuate
cuateco cuatianquiz cuatlacuatl cuatlatl cuatzo cuautle cuaya cuazitl cuba cubacub cubangbang cubano cubas cubbage
cube cubero cubias cubides cubilete cubillo cubillos cucalon cuccia cucuta cudal cudd cuddy cude cudiamat cudjoe
cudney cue cuebas cuella cuellar cuello cuen cuenca cuenco cuentas cuento cuervo cuesta cuestas cueto cueva cuevas
cuff cuffee cuffie cui cuin cuiriz cuison cuizon cuji cul culajay culberson culbert culbertson culbreath culbreth
culcay culebro culhane culkin cull cullen cullens culler cullers culley culligan cullinan cullins cullison cullum
cully culotta culp culpepper culton culver culwell cumbe cumbee cumberbatch cumberland cumberledge cumbie cumbo
cumming cummingham cummings cummins cummiskey cumpian cumplido cumpston cun cunanan cundiff cuneo cung cunha cunniff
cunniffe cunningham cuomo cupeles cupit cupp cuppett cupples cupps curameng curatolo curb curbelo curci curcio curd
cureno curet cureton curfman curiel curillo curington curl curlee curley curlin curling curnow curnutt curnutte curran
curren currence currens current currey currie currier currin currington curro curry curtin curtis curtiss curtner
curto curtsinger curup curz cusack cusano cushenberry cushing cushman cusi cusic cusick cusimano cusson custard custer
custis custodio cusumano cutcher cutchin cuthbert cuthbertson cutler cutlip cutrell cutrer cutright cutsforth cutshall
cutshaw cutter cutting cutts cuvas cux cuyler cuyuch cuyugan cuza cuzco cybart cybulski cygan cypert cypher cyphers
cyr cyriac cyrus czaja czajkowski czapla czarnecki czech czerwinski da dabbs dabhi dabila dabney dabrowski dabu
dacanay dacasin dacayanan dace daclan dacosta dacpano dacquel dacruz dacumos dacus dacuycuy dad dadabhoy dadd daddario
dade dadlani daffin daffron dafoe daftary daga dagdag dagdagan dagen dagenais dagenhart daggett dagley dagostino
daguio daguro dah dahal dahilig dahiya dahl dahlberg dahle dahlem dahlen dahlgren dahlin dahlke dahlman dahlquist
dahlstrom dahm dahman dahmen dahmer dahms dahn dahya dai daigle daignault daigneault daigre dail dailey daily dais
daisy dait dake dakin dalal dalangin dalbec dalbey dalby dale dales dalessandro dalessio daley dalida dalin dalisay
dalit daliva dalke dall dallaire dallas dalleva dalley dallman dally dalmacio dalman dalmasi dalpiaz dalrymple
dalsania dalton daluz dalvi dalwadi daly dalzell dam damacio damani damania damaraju damas damato dambrosi dambrosia
dambrosio dame damelio damera dameron dames damewood damian damiani damiano damico damle damm dammann damo damodaran
damon damore dampier damron dan dana danaher danao dance dancel dancer dancy dandamudi dandekar dandrea dandridge
dandu dandy dane danek danford danforth dang dangal danganan dangelo dangerfield dangler dangol danh danials daniel
daniele daniell daniels danielsen danielson danis danker dankert danko danks danley dann danna dannenberg danner dano
danos dansby dansereau dansie dant dantin dantonio dantuluri dantzler danz danziger danzy dao daoang daoheuang daos
daoust dapolito daproza daquila daquilante daquioag dar darbonne darby darcangelo darcy dardar darden dardon dare
daredia darensbourg dargan dargie darias daring daris darity darjee darji dark darland darley darling darlington
darmawan darnall darnell darner darosa darr darragh darrah darrell darrigo darrington darrow darsey darsow darst dart
dartez darty darville darwin daryanani das dasalla dasari dasgupta dash dasher dashiell dashnaw dashner dasilva dasrat
daswani datar dates datil datla datson datta dattilo datu datuin dau daub daubenspeck dauber daubert dauenhauer dauer
daughdrill daugherty daughtery daughtrey daughtridge daughtry daulton daum daunt dauphin dauphinais dauria dauz
davalos davda dave davenport daves davey davi david davids davidson davie davies davila davilla davin davis davison
davisson davuluri davy daw dawa dawdy dawe dawes dawkins dawley dawn daws dawsey dawson day daya dayag dayal dayao
daye dayley dayoan dayrit days dayton dazey dcosta dcruz dcunha dea deacon deady deak deakin deakins deal dealba
dealejandro dealva dealwis dean deanda deane deaner deang deangelis deangelo deans dear dearborn dearcos deardorff
dearing dearman dearmas dearmond dearth deary deas dease deasis deason deasy deatherage deaton deats deaver deavers
deavila deaza deb debartolo debelak debelen debell debellis debernardi deberry deblas deblasio deblois debnam debnath
debo deboer debois debold debolt debonis debord deborde deborja debose debow debrito debruce debruyn debus debusk dec
decamp decano decardenas decarlo decaro decasas decastro decato decatur decelles decesare decespedes dechant dechavez
dechick decicco deciga deck deckard decker deckert deckman declaro declue decola decosta decoste decoteau decuir
dedeaux dederick dedhia dedios dedman dedmon dedrick dee deeb deeds deegan deel deem deemer deems deen deep deepak
deer deere deering deerman dees deese deeter deets defalco defazio defelice defenbaugh defeo defibaugh defiesta
defilippo defoor deford defore deforest deforge defrancesco defrancisco defranco defrank defreitas degado degala
degante degarcia degarmo degen degenhardt degennaro degeorge degnan degner degollado degonzalez degraff degraffenreid
degraw degree degreenia degregorio degroat degroff degroot deguchi deguia deguzman dehaan deharo dehart dehaven
dehernandez deherrera dehmer dehn dehne dehner dehorta dehoyos dehuma deibel deibert deibler deida deihl deines
deininger deitch deitz dejarnett dejarnette dejean dejesus dejesusgarcia dejesuslopez dejohn dejong dejonge dejoya
dejulian dejulio dekker dekok dela delabarrera delabra delacalzada delacampa delacerda delacerna delaconcha delacrus
delacruz delaespriella delafuente delagarza delaguila delahanty delaherran delahoussaye delahoya delahoz delahuerta
delaine delaisla delaluz delamadrid delamater delamaza delamerced delamora delamota delancey deland delaney delange
delangel delano delanoval delanuez delany delao delaosa delapaz delapena delaportilla delapp delapuente delara
delarama delarea delariva delaroca delarocha delarosa delasalas delasancha delassalas delatejera delatorre delatorres
delatrinidad delatte delaughter delaune delavara delavega delawder delay delbosque delcambre delcarpio delcastillo
delcid delcristo delcueto delduca delee deleeuw deleg deleo deleon deleonguerrero deleonlopez deleonperez delfi
delfino delgadillo delgado delgadogarcia delgadohernand delgadolopez delgiudice delgrosso delhierro delhoyo delia
delillo delima delio delira delisa delisi delisle delizo delk delkcruz delker dell dellacruz deller dellinger delllano
delman delmendo delmonico delmont delmonte delmundo delmuro delnero deloa deloach deloatch deloe deloera deloney
delong delorbe delorenzo delorey delorme delosantos delosh delosreyes delosrios delossantos deloya deloza delozier
delp delpalacio delph delpino delpozo delpriore delrazo delreal delrio delrisco delrivero delrosario delsalto delsi
delsid delsignore delsolar deltoro deluca delucas delucca delucia delude deluis deluna delvalle delvecchio delvillar
delzell demaio demar demarais demaray demarco demarcos demarcus demaree demarest demaria demario demaris demark demars
demarsico demartinez demartini demartino demary demas demasi dematteo demattos demay demayo demby demello demelo
dement demeo demeritt demers demery demesa demeter demille deming demko demma demmer demming demo demont demonteverde
demos demoss demott demoura demps dempsey dempster demski demus demuth demyan dena denard denardi denardo denault
denava denbow denby dendy deng dengler denham denicola denina denis denise denison deniz denk denker denley denman
denmark denmon denn dennard dennehy dennen denner dennett denney dennie denning dennis dennison denniston denny deno
denogean denslow densmore denson dent dente dentler denton denver denzer deocampo deochoa deodat deodhar deol deoleo
deonarain deorta depablo depalma depano depaola depaoli depaolo depasquale depaul depaz depena deperalta deperez
deperio depew depinto deponte depp deppe deppen depriest depue deputy depuy dequesada dequina der deramirez deramos
deramus deras derby derbyshire deremer dereza dering derksen dermody dern deroberts derobles deroche derodriguez
derosa derose derosia derosier derossett derouen derouin derr derrick derrickson derrico derrigo derringer derrington
derrow derry derryberry deruyter dery desagun desai desalvo desamito desanchez desanti desantiago desantis desanto
desarden desautels desch deschaine deschamp deschamps deschenes descoteau descoteaux deserio deshaies deshazer deshazo
deshields deshmukh deshon deshong deshotel deshpande desiderio desierto desikan desilets desilva desimone desir
desjardin desjardins deskin deskins deslauriers desmarais desmond desnoyers desormeaux desoto desousa desouza
despaigne despain desper despres desrochers desroches desrosier desrosiers dess dessert destefano detamore determan
detmer detres detrick detrinidad detter dettman detty detweiler detwiler deuel deutsch deutscher deuz dev deva
devabhaktuni devadas devadoss devall devalle devane devaney devaraj devarajan devarakonda devarapalli devargas
devarona devasia devaughn devaul devault deveau deveaux devenecia deveney devenport devens dever devera devereaux
devereux devers deveyra devi devia devilbiss devilla deville devillier devin devine devineni devinney devino devireddy
devita devito devitt devivo devkota devlin devoe devora devore devos devries devulapalli dew dewald dewall dewalt
dewan dewar dewberry dewees deweese dewey dewi dewindt dewitt dewolf dewolfe dewoody dews dexter dextre dey deynes
deyo deyoe deyoung dezayas dezern dezzutti dhakal dhaliwal dhall dhalla dham dhami dhamija dhanani dhanda dhandapani
dhanjal dhanji dhanoa dhanota dhar dharani dharia dhariwal dhatt dhawan dhesi dhillon dhimal dhiman dhindsa dhingra
dhir dhital dholakia dhondup dhruv dhuka dhukka dhulipala dhungana dhungel di dial dials diamond diana diangelo diao
diarte dias diaz diazaguilar diazalvarez diazbarriga diazcastillo diazcastro diazchavez diazcruz diazdeleon diazdiaz
diazflores diazgarcia diazgomez diazgonzalez diazgranados diazgutierrez diazguzman diazhernandez diazherrera
diazjimenez diazleal diazlopez diazmartinez diazmedina diazmendez diazmendoza diazmorales diazortiz diazperez
diazramirez diazramos diazreyes diazrivera diazrodriguez diazromero diazruiz diazsanchez diazsantos diaztorres
diazvargas dibble dibella dibenedetto dibernardo dibert dibiase diblasi dicarlo dice dicello dicent dicerbo dich
dichiara dichoso dicicco dick dicken dickens dickenson dickerman dickerson dickert dickey dickie dickinson dickison
dickman dicks dickson dicochea dicus didier didion didomenico didonato didonna diebold diec dieckman diede diederich
diedrich diego dieguez diehl diehm diekmann diem diemer dien diener diep dier diera dierking dierks diers dieter
dieterich dietrich dietrick dietz dieu diez difalco difilippo difiore difo difrancesco difranco diga digal digangi
digby digennaro diggins diggs dighe digiacomo digiovanni digirolamo digman dignan digregorio dijamco dike dilag
dilbeck dilday dildine dildy dileo dilks dill dillahunt dillahunty dillard dille dillenbeck diller dilley dilling
dillinger dillingham dillion dillman dillon dillow dills dilone dilorenzo dilullo dilworth dim dimaano dimacali
dimaculangan dimaggio dimagiba dimailig dimaio dimalanta dimapilis dimaranan dimarco dimartino dimas dimatteo dimattia
dimatulac dimauro dimaya dimayuga dimeo dimery dimick dimino dimitri dimmick dimmitt dimond dimuzio din dina dinan
dinapoli dinardi dinardo dinarte dinatale dindyal dineen dineros dines dinesh ding dingee dinger dinges dingess
dinglasan dingle dingler dingman dingui dingus dinh dinham dinicola diniz dinkel dinkins dino dinoso dinsmore
dinwiddie diodonet diokno dion diones dionicio dionisio dionne dioquino diorio diosdado dioso dip dipalma dipaola
dipaolo dipasquale diperna dipiazza dipietro diplan dippel dircio direnzo dirks dirksen dirzo disalvo disandro disanti
disanto disbrow discher discua dishaw disher dishman dishner dishon disla dismuke dismukes disney dison dispo diss
dissanayake distasio distefano distin distler distor ditch dith ditmore dittberner dittman dittmar dittmer ditto
dittrich ditty ditullio ditzler divas divecha dively divens diver divers divina divinagracia divine divis divito diwa
diwan dix dixion dixit dixon dixson diza dizon dleon dmello do doak doan doane dobbin dobbins dobbs dobek doblado
dobles dobos dobrowolski dobson doby dobyns docampo docena docherty dock dockery dockins dockstader dockter doctolero
doctor dodd dodda doddapaneni doddi dodds dodge dodgen dodrill dodson dodwell doe doebler doepke doering doerr
doescher doetsch dogan doggett dogra doh doherty dohm dohrmann doi doig doiron dok doke dokken dokko dolan dolby dolce
dole doleo doles dolezal dolin dolinger dolkar doll dollar dollard dollente dollinger dollins dollison dolloff dolly
dolma dolman dolney dolph dolphin dolson doma domagas doman domantay dombeck dombroski dombrosky dombrowski domenech
domenick domenico domer domiguez domina domingas domingo domingue domingues dominguez dominguezgarci dominguezlopez
dominguezperez dominguz dominic dominick dominique domino dominquez dominy domke domondon don dona donadio donaghy
donahoe donahoo donahue donald donaldson donalson donat donate donatelli donathan donati donato done donegan donelan
donelson donepudi doner dones doney donez dong dongre donham donias donis doniz donjuan donlan donley donlin donlon
donlucas donmoyer donnell donnellan donnelly donner donofrio donoghue donoho donohoe donohue donoso donovan doo
doodnauth doody doolan dooley doolin dooling doolittle doom doonan doong dople dopp doppalapudi dopson dora dorado
dorador dorais doraiswamy dorame doran dorantes dorazio dorce dorch dore dorey dorfman dorgan doria doris dority
dorjee dorman dorminey dorminy dorn dorner doromal doronio doroteo dorothy dorough dorr dorrance dorrell dorris
dorrough dorsch dorsett dorsey dorta dortch dorton dorval dory dosal dosani dosanjh dosch doshi doshier doss dossani
dossantos dossett dossey dostal doster dostie dotel doten dotson dotts doty dou douangdara douangmala doubek double
doubleday doucet doucette doud dougal dougan dougherty doughtie doughty douglas douglass douk doung douse douthit
douthitt doutt douville dovalina dove dover doverspike dow dowd dowdell dowden dowdle dowdy dowe dowell dower dowler
dowless dowling down downard downen downer downes downey downie downing downs doxey doyal doyel doyle doyon dozal
dozier draeger drage drager drago dragon dragoo draheim drain drake drakeford drakes dralle drane drapeau draper
draughn draughon draves dray drayer drayton drees dreese dreesman dreger dreher dreibelbis dreier dreiling drennan
drennen drennon drescher dresel dresher dress dressel dresser dressler drew drewery drewes drewry drews drexler drey
dreyer dries driggers driggs drinkard drinkwater drinnon driscoll driskell driskill driver drolet drone drost
drouillard drouin drovin drown droz drozario drozd druck drucker drum drumheller drumm drummer drummond drury dry
dryden drye dryer drysdale dsa dsilva dsouza du dua duan duane duarte dub dubay dubberly dubbs dube dubey dubiel dubin
dubinsky duble dublin dubois duboise dubon dubose dubray dubreuil dubrey dubuc dubuisson dubuque duby duca ducan
ducasse ducay ducey ducharme duchene duchesne duchimaza duck ducker duckett ducksworth duckworth duclos ducote ducusin
ducut duda dudas dudash dudding dudek duden dudenhoeffer dudgeon dudley dudney dudzic due duell duenas duenaz duenes
duenez duer duerr dues duet duey dufault duff duffel duffer duffey duffie duffield duffin duffy dufner duford dufour
dufrene dufresne dugal dugan dugas dugay duggal duggan duggar dugger duggins duggirala duguay duhaime duhamel duhart
duharte duhe duhn duhon duke dukeman dukes dukette dula dulac dulai dulal dulaney dulanto dulay dulce duldulao duley
dulin dull dulle dulmage dumadag dumaguing dumais dumandan dumaran dumas dumbleton dumbrique dumeng dumenigo dumire
dumlao dummer dumo dumond dumont dumoulin dumpit dunagan dunagin dunavant dunaway dunbar duncan duncanson dundas
dundon dunfee dunford dung dungan dungca dungee dungey dungo dungy dunham dunigan dunk dunkel dunkelberger dunker
dunkerson dunkin dunkle dunklee dunkley dunklin dunlap dunlavy dunleavy dunlop dunmire dunmore dunn dunnam dunne
dunneback dunnigan dunning dunnington dunphy dunsmore dunson dunstan dunston dunton dunwoody dunworth duong dupee
duplantis dupler duplessis dupont duppstadt dupras dupre dupree duprey dupuis dupuy duque duquette durai durairaj
duraisamy durall duran durand durangarcia durango duranlopez durant durante durazno durazo durbin durden dure duren
durfee durfey durgan durgin durham durias durio durkee durkin durland durling durney durocher duron duropan durr
durrah durrance durrani durrant durrell durrett durso durst durte durvasula duryea dusek dusenberry dussault dusseault
dustin dutan dutcher duteau duterte dutil dutra dutremble dutta dutton duty duval duvall duverge duvvuri duwe dux
duzan dvorak dwight dwinell dwivedi dworkin dwyer dy dyal dyar dyches dyck dycus dye dyer dyess dygert dyke dykema
dykeman dykes dykstra dyment dymond dynes dysart dyson dzib dziedzic dzul ea eacret eaddy eades eadie eads eady eagan
eagar eager eagle eagles eaglin eaker eakes eakin eakins eakle eala ealey ealy eam eames eanes eang eap eapen ear
earcia eargle earhart earheart earl earle earles earley earls early earlywine earnest earnhardt earnshaw earp earwood
easler easley eason east eastburn eastep easter easterday easterling easterly easterwood eastham eastin eastland
eastman eastmond easton eastridge eastwood eatman eatmon eaton eaves ebalo eban ebarb ebarra ebbert ebel ebeling
ebenezer eber eberhard eberhardt eberhart eberle eberlein eberly ebersole ebert ebinger eble eblen ebling ebner ebora
ebreo ebright ebron ebuen eby eccles eccleston echard echartea echavarria echavez echazabal echeagaray echegaray
echegoyen echemendia echenique echevaria echevarria echeveria echeverri echeverria echeverry echeveste echiverri
echols echon eck eckard eckart eckel eckenrode ecker eckert eckhardt eckhart eckhoff eckler eckles eckley ecklund
eckman eckstein eclevia eco ecton ector eda edara edberg eddie eddinger eddings eddington eddins eddleman edds eddy
edejer edelen edelman edelson edelstein eden edenfield edens eder edes edeza edgar edge edgecomb edgell edgemon
edgerly edgerton edgett edgin edgington edgley edgmon edick edie ediger edinger edington edison edler edlin edling
edlund edman edmisten edmiston edmond edmonds edmondson edmonson edmonston edmund edmunds edmundson edney edora edra
edrada edralin edrington edrosa edsall edson edstrom edupuganti edward edwards edwin ee eekhoff eells efaw effendi
effinger effler efigenio efird egami egan egawa egbert egeland eger egerton egge eggebrecht eggen egger eggers eggert
eggleston eggleton egipciaco egli egner egnor egoavil eguchi egues eguez eguia eguiluz eguino eguizabal egure egurrola
eh ehara ehle ehler ehlers ehlert ehmann ehrenberg ehret ehrhardt ehrhart ehrlich ehrman ehrmann eich eichberger
eichelberger eichenberger eichenlaub eicher eichhorn eichinger eichler eichman eichner eichorn eickhoff eide eidem
eidson eidt eifert eiland eiler eilerman eilers einhorn einstein eis eisele eisen eisenbarth eisenberg eisenhart
eisenhauer eisenhower eisenman eisenmann eisenmenger eisenstein eisert eisman eisner eitel ejaz ek ekanayake ekberg
ekdahl ekhoff ekker eklund ekstrom elam elamin elamparo eland elango elangovan elazegui elbert elder elderkin elders
eldred eldredge eldreth eldridge eleby eleccion elejalde elem elenes eley elfrink elgin elguea elguera elguezabal elia
elias eliason elicea elicier elie elisara elisea eliserio elisondo elizaga elizalde elizarraras elizarraraz elizondo
elk elkin elkington elkins elks ell ellahi ellard ellazar elledge ellefson ellegood ellen ellenberger ellenburg
ellender ellenwood eller ellerbe ellerbee ellerman ellers ellery ellett elliff elling ellinger ellingson ellingsworth
ellington ellingwood elliot elliott ellis ellison ellisor elliston ellithorpe ellman ellorin ells ellsworth ellwanger
ellwood ellzey elmendorf elmer elmore elms eloisa elorreaga elorza elridge elrod elsass elsasser elsberry elsea elsen
elser elsey elsner elson elston elswick elsworth elton elvers elvin elvir elvira elwell elwood ely elza elzey elzy em
emani emanuel emanuele emata emberton embleton embree embrey embry embury emerick emerson emert emery emfinger emig
emigdio emigh emiliano emily emling emma emmanuel emmanuelli emmer emmerich emmert emmett emmick emmons emond emory
emoto emperador empey empleo empson emrich emrick emswiler en enad enamorado encabo encalada encarnacion enchautegui
encinas encinia encinias enciso encizo encomienda endaya ender enderica enderle enders endicott endo endow endozo
endres endsley enerio enfield enfinger eng engberg engebretsen engebretson engel engelbrecht engelhard engelhardt
engelke engelking engelman engelmann engels engen enger engh engineer england engle englehardt englehart engleman
engler englert engles english englund engman engram engstrom enloe enlow ennals ennis eno enoch enochs enoki enomoto
enos enrico enright enriguez enrile enriques enriquez enrriquez ensaldo ensey ensign ensley ensminger ensor enstrom
enterline entrekin entwistle enyeart enz eo eoff eom ephraim epley epling epp epperly epperson epping eppinger eppler
eppley epps epstein epting equihua eram erath erazo erb erbe erben erby erdman erdmann erebia eredia erera erevia erfe
erhardt erhart erick ericksen erickson ericson ericsson eriksen erikson eriksson erion erives erivez eriza erker
erlandson erler ermitano ernandez erne ernest ernst erps erreguin errico erroa erskin erskine ertel ertl ertle ervin
erving erwin erxleben esaki esaw escajeda escalante escalera escalon escalona escamilla escandell escandon escanuela
escanuelas escarcega escareno escarpita escarrega escarsega escarzaga escatel esch escobales escobar escobarlopez
escobedo escoboza escochea escogido escolastico escolero escontrias escorcia escorza escot escoto escott escotto
escovar escovedo escriba escribano escuadra escudero escueta escutia esera esguerra esh eshbaugh eshelman eshleman
esker eskew eskola eskridge eslick eslinger esmilla esmurria espada espadas espaillat espain espana espanola espanoza
esparra esparragoza esparsa esparza espe espejel espenosa espenoza esper esperanza espericueta espey espichan espinal
espinales espindola espinel espineli espino espinobarros espinoca espinosa espinoza espinozagarcia espinozalopez
espinueva espiricueta espiritu espitia esplana esponda esposito esposo espronceda espudo espy esquea esqueda esquer
esquibel esquijarosa esquilin esquinca esquiuel esquival esquivel esquivez esquivias essary essen esser esses essex
esslinger essman estabillo estabrook estada estades estala estalilla estaris esteban estebane estefania estell estelle
estep estepp ester esteras esterline esterly esteron esters estes estevane esteves estevez estevis estey estigoy
estill estillore estioko estipona estoesta estopinan estoque estores estorga estrada estradagarcia estradahernand
estradalopez estradamartine estradaperez estrado estrella estrellado estrello estremera estrera estridge estudillo
estupinan estupinian eswaran etchison eteaki etheredge etheridge etherton ethier ethington ethridge etienne etling eto
etrata etsitty etter ettinger etzel etzler eu euan eubank eubanks euceda eudave eudy euell eufracio eugene euler
eulloqui eulogio eum eumana eun eung eunice eure eureste euresti eurich eury eusebio eustice eutsey eutsler euyoque
evan evangelista evanoff evans evanson evasco evatt eveland evelyn even evens evensen evenson everding everest everett
everette everhart everitt everly everman evers eversley eversole everson evert everton everts every eves evett evins
evitt ewald ewalt ewan ewart ewell ewen ewers ewert ewin ewing ewings exconde exiga exley exline exner exum eye eyer
eyler eylicio eyman eynon eyre eyzaguirre ezaki ezekiel ezell ezelle ezparza ezpeleta ezpinoza ezquivel ezrre ezzell
ezzo faamausili faas fabara fabela fabella fabelo faber fabia fabian fabiani fabiano fabre fabricante fabrigas
fabrizio fabros fabry fabunan facemire facer facey facio fackler fackrell factor factora facundo fadden faddis fader
faeth fagan fagaragan fagen fager fagg fagin fagundes faheem fahey fahie fahnestock fahy fail failla fails fain fair
fairall fairbairn fairbank fairbanks fairchild faircloth fairclough faires fairey fairfax fairfield fairless fairley
fairman fairweather faisal faison faith faivre fajardo falaniko falbo falco falcon falcone falconer faler falero fales
faletogo faletoi faletti faley falgoust falgout falk falke falkenberg falkner falkowski fall fallad fallen faller
fallin fallis fallon falls falor falto falu falvey falzone famania fambro familia fan fancher fandel fane fanelli
fanene fang fangonilo fanjul fankhauser fann fannin fanning fannon fansler fant fantasia farabaugh farabee farago
farah faraon faraz farber farciert farez farfan fargo farhat faria farias faries farina farinas farino faris farish
farishta fariss farkas farler farless farley farlow farmer farnan farnell farner farnes farney farnham farnsworth
farnum farol faron farone farook farooq farooqi farooque farooqui farquhar farquharson farr farrah farraj farrales
farrand farrar farrel farrell farrelly farren farrer farrera farrier farrington farrior farris farrish farro farron
farrow farrukh farthing faruk faruqi faruque faruqui farver farwell farzana fasano fasching fasciano fason fasone
fassett fast fate fatema fathima fatima fatula faucett faucette faucher faudoa faughn faught faul faulcon faulds faulk
faulkenberry faulkner faulks faumui faumuina faunce faundez fauni fauntleroy fausett fausnaught faust fausto fauver
faux fava favela favella faver favero favian favila favis favor favorite favors favre favreau faw fawbush fawcett
fawley faxas fay faye fayne fayyaz faz fazal fazekas fazenbaker fazio fazzino feagin feagins fear fearn fearon fears
feaster feather feathers featherston featherstone feazel febles febres febus fecteau feddersen fedele feder federico
fedler fedor fedrick fee feehan feeley feely feemster feeney feenstra fees fegan feggins fegley fegurgur feher fehoko
fehr fehrenbach fei feig feil feiler feimster fein feinberg feiner feingold feinstein feist feit feito fekete felan
felarca felber felberbaum felch feld felder feldman feldmann feldstein feldt feliberty felice feliciano felicie
felicitas felipe felise felix feliz felker felkins fell feller fellers fellman fellows fells felmlee felps felt felten
felter feltman feltmann feltner felton felts felty feltz femat fematt fencl fender fenderson fendley fenech feng
fenimore fenley fenlon fenn fennel fennell fennelly fenner fennessey fenske fenster fenstermacher fenstermaker
fentanes fenton fentress fenwick feola ferber ferdin ferdinand ferdous ferebee feregrino ference ferencz fergerson
fergus ferguson fergusson ferido ferland fermaint ferman fermin fern fernadez fernald fernandes fernandez
fernandezlopez fernandezperez fernandini fernando ferniza feroz feroze ferra ferradas ferrales ferrando ferrante
ferranti ferrara ferrari ferraro ferree ferreira ferreiras ferrel ferrell ferren ferrer ferrera ferreri ferrero
ferretiz ferretti ferreyra ferri ferrier ferriera ferrigno ferrill ferrin ferringer ferris ferro ferron ferrufino
ferrusca ferrusquia ferry fertig fesili fesler fesperman fessenden fessler festa festejo fester feth fett fetter
fetterman fetterolf fetters fettig fetty fetzer feucht feuerstein few fewell fey fiala fiallo fiallos fiaschetti ficek
fichera fichter fichtner fick fickel fickes fickett ficklin fickling fiddler fidler fiecke fiedler fiefia fiegel field
fielden fielder fielding fields fiero fierro fierros fiesta fife fifer fifield fifita figaro figaroa figeroa figg
figgins figgs figueira figueiredo figueora figueras figueredo figuereo figueroa figueroagarcia figueroaperez figuerola
figura figuracion figures fike fikes file filer files fileto filiault filice filip filipiak filippelli filippi
filippini filippone filkins fill filler fillers fillion fillman fillmore filmore filpo fils filson fimbres fimbrez
finamore finan finau finch fincham fincher finchum finck findlay findley fine fineberg finegan fines finfrock finger
fini finizio fink finkbeiner finke finkel finkelstein finkle finklea finks finlay finlayson finley finn finnegan
finnell finnen finneran finnerty finney finnie finnigan fino finton fiore fiorentino fiorenza fiores fiorillo fiorini
fiorita fiorito fiqueroa firestine firestone firkins firmin firoz firpo first firth fiscal fiscalini fisch fischbach
fischer fischetti fiscus fiser fish fishback fishbein fishburn fishburne fishel fisher fishman fisk fiske fisler fitch
fitchett fite fitting fitton fitts fitz fitzer fitzgerald fitzgibbon fitzgibbons fitzhenry fitzhugh fitzloff
fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater fix fizer flach flack flagg flagler flaherty flake flakes
flamenco flamm flanagan flanary flanders flanery flanigan flannagan flannery flannigan flansburg flaquer flatley flatt
flaugher flauta flavell flavin flavors flax fleagle flecha fleck fleckenstein fleegle fleek fleeman fleener fleenor
fleer fleet fleetwood flegel flegle fleig fleischer fleischman fleischmann fleisher fleishman fleitas fleites flemate
fleming flemings flemister flemming flemons flenniken flesher fleshman flesner fletcher flete fletes flett fleurant
fleury flewelling flick flicker flickinger flight flinchbaugh flinchum fling flink flinn flint flippen flippin flippo
fliss flitter flock flohr flom flood flook flor flora flore florek florence florencio florendo florentino flores
floresaguilar floresca florescastillo florescastro floreschavez florescruz floresdiaz floresflores floresgarcia
floresgomez floresgonzalez floreshernande floresherrera floresjimenez floreslopez floresluna floresmartinez
floresmejia floresmendoza floresmorales floresmoreno floresortiz floresperez floresramirez floresramos floresreyes
floresrivera floresrodrigue floresromero floresruiz floressanchez florestorres florey florez florian florida florimon
florio flory flournoy flower flowers floyd fludd fluellen flug fluharty fluitt fluke fluker flurry flury fly flynn
flynt flythe fnu foard fobbs fobes focht fodge fodor foeller foerster fogal fogarty fogel fogg fogle fogleman foil
foisy fojas fok foland folau folden folds foley folgar folger folk folkers folkerts folkes folks follansbee follett
follette follis follmer followell folmar folse folsom folson folts foltz folwell fombona fomby fonacier fonda fonder
fondeur fondren fong fonner fonoti fonseca font fontaine fontalvo fontan fontana fontanez fontanilla fonte fontecha
fontelera fontenot fontes fonticiella fontillas fonua fonville foo foong foor foos foose foot foote footman foraker
foran forand forbes forbess forbis forbus forbush force forcier forck ford forde fordham fordyce fore foree forehand
foreman forero foresman forest forester foret forgey forgione forkey forman formby formica fornaris forness forney
foronda forquer forrest forrester forry forsberg forsgren forshee forshey forsman forst forster forsyth forsythe fort
fortaleza fortanel forte fortenberry fortes forth forti fortier fortin fortino fortiz fortman fortner fortney fortson
fortuna fortunato fortune forward forys fosdick foshee foskey fosler foss fosse fossett fossum foster foston
fothergill foti fotu fou fouch fouche foucher foulds foulger foulk foulke foulks fountain fountaine fournier fouse
foushee foust fout foutch fouts foutz fowkes fowle fowler fowles fowlkes fox foxwell foxworth foxx foy foye fraction
frady fraga fragale fragoso fragoza fragozo fraguada fraher frahm fraide frailey frain fraire fraise fraizer frakes
fraley fralick frame frampton france frances franceschi franceschini francese franchi francia francis francisco franck
franco francoeur francois frandsen frani franjul frank franke frankel frankenberry frankhouser franklin franklyn
franko franks frankum franquez franqui frans fransen franson frantz franz franzen franzese franzone franzoni frappier
frary frasca frasco frase fraser frasher frasier frasquillo frasure frates fratus frausto fravel frawley fray frayer
frayle frayre frazee frazer frazier freas frechette fred freda fredeluces fredenburg frederic frederick fredericks
fredericksen frederickson fredette fredrick fredricks fredrickson free freeberg freeborn freeburg freed freedman freel
freeland freels freeman freemon freeney freer frees freese freeze fregoe fregoso fregozo frei freiberg freier freire
freitag freitas fremont french frenette frenkel frenz frenzel frerichs frescas frese freshour freshwater fresquez
fretwell fretz freudenberger freudenburg freudenthal freund frew frey freyer freyre freytag freytes friar frias
friberg frick fricke fricks friday friddle fridley fridman fried friedel frieden friedland friedlander friedly
friedman friedrich friedrichs friedt friel friend friendly frier frierson fries friese friesen frigillana frigo friis
friley frilot frink fripp frisbee frisbie frisby frisch friscia frisina frisk friske frison fritch frith fritsch
fritsche fritter fritts fritz fritze fritzler frix frizell frizzell froehlich froelich frogge frohman froman frometa
fromm fronda fronk frontela frost froylan fruchter fruge frum fruth frutis frutos fry fryar frye fryer fryman fu fua
fucci fuchigami fuchs fudala fudge fuell fuenmayor fuentas fuentes fuentesgarcia fuenteslopez fuentez fuents fuerst
fuerte fugate fugitt fugon fugua fuh fuhr fuhrman fuhrmann fuiava fuimaono fuji fujihara fujii fujikawa fujiki
fujimori fujimoto fujimura fujinaga fujinaka fujinami fujino fujioka fujisaki fujisawa fujishige fujita fujitani
fujiwara fujiyama fukada fukuchi fukuda fukuhara fukui fukumitsu fukumoto fukunaga fukuoka fukushima fukutomi fukuyama
fulbright fulcher fulfer fulford fulgham fulghum fulinara fulk fulkerson fulks fullam fullbright fullen fullenkamp
fullenwider fuller fullerton fullilove fullington fullman fullmer fullwood fulmer fulmore fulop fulp fulton fults
fultz fumero fun funaki funakoshi funari funaro funches funchess funderburg funderburk funderburke fundora funes funez
fung funk funke funkhouser funnell funston funtanilla funtes fuoco fuqua fuquay furbee furbush furby furey furfaro
furguson furlong furlough furlow furman furnari furness furniss furr furrow furry furst furtado furtick furukawa
furumoto furusho furuta furutani furuya furuyama fury fusaro fuschetto fusco fuselier fusilier fuson fuss fussell
fuston futch futral futrell fye fyfe fyffe fyock gaal gaarder gabaldon gabat gabbard gabbert gabehart gabel gaber
gabino gable gabler gabon gabor gabourel gabriel gabriele gabrielli gabrielson gabrillo gacad gacayan gaccione gaceta
gachuz gachuzo gacia gacula gacusan gacutan gadberry gadbois gadd gaddam gadde gaddi gaddie gaddipati gaddis gaddy
gade gadea gadgil gadhia gadi gadia gadiraju gadison gadkari gadomski gadre gadsden gadson gaerlan gaertner gaeta
gaetano gaeth gaetos gaffar gaffney gafford gaffud gafur gage gager gagliano gagliardi gagliardo gagne gagner gagni
gagnier gagnon gahagan gahan gahr gaier gaikwad gail gailes gailey gaillard gain gainer gaines gainey gainor gains
gaiser gaitan gaiter gaither gaitonde gajera gajewski gajjala gajjar gajmer gajraj gajula galacgac galam galan galang
galante galanto galapon galardo galarraga galarza galasso galati galavis galaviz galaz galban galbez galbo galbraith
galbreath galdames galdamez galdeano galdi galdones gale galea galeai galeana galeano galeas galen galentine galeon
gales galey galgano galiano galicia galicinao galido galima galimba galinato galindez galindo galipeau galiza gall
gallaga gallager gallagher gallagos gallaher galland gallant gallardo gallarza gallarzo gallatin gallaway galle
gallego gallegos gallen galles galley galli gallian gallien galligan galliher gallimore gallina gallindo gallion
gallivan gallman gallo gallogly gallon gallop galloso gallow galloway galloza gallucci gallup galluzzo galsim galt
galura galusha galva galvan galvez galvin galvis galyean galyen galyon galzote gama gamache gamage gamarra gamarro
gamber gambhir gambill gambino gamble gamblin gamboa gambrel gambrell gamero gameros games gamet gamez gamiao gamillo
gamino gamit gamiz gammad gammage gammel gammill gammon gammons gamo gamon gamoneda gan ganaden ganal ganancial
ganapathi ganapathy ganatra ganbold gancayco gandara gandaria gandarilla gandee gander gandeza gandham gandhi
gandikota gandra gandulla gandy ganesan ganesh ganeshan ganey gang gangadharan gangemi gangestad gangi gangl
gangopadhyay ganguli ganguly gangwer ganigan ganir ganiron ganitano ganley gann gannaway gannon gano ganoe ganotisi
ganoza gans ganser gant ganta gantan ganter ganti gantt gantz ganuza ganz ganzalez ganzon gao gaoiran gaona gaonkar
gapasin gapinski gapusan gapuz garabedian garabito garalde garand garanzuay garapati garate garavito garay garayua
garbacz garbarino garber garbett garbo garbutt garceau garced garces garcha garchitorena garcia garciaa garciaacosta
garciaaguilar garciaalvarado garciaalvarez garciaavila garciaayala garciabautista garciacalderon garciacampos
garciacano garciacarrillo garciacastillo garciacastro garciacervante garciachavez garciacontrera garciacortes
garciacortez garciacruz garciadealba garciadeleon garciadelgado garciadiaz garciadomingue garciaduran garciaespinoza
garciaestrada garciaflores garciafranco garciafuentes garciag garciagarcia garciagomez garciagonzales garciagonzalez
garciaguerrero garciaguirre garciagutierre garciaguzman garciahernande garciahernandez garciaherrera garciaibarra
garciajimenez garciajuarez garcialara garcialeon garcialopez garcialuna garciam garciamarquez garciamartinez
garciamedina garciamejia garciamendez garciamendoza garciameza garciamontes garciamorales garciamoreno garciamunoz
garcianavarro garcianunez garciaorozco garciaortega garciaortiz garciapena garciaperez garciapineda garciar
garciaramirez garciaramos garciarangel garciareyes garciarios garciarivas garciarivera garciarobles garciarodrigue
garciarojas garciaromero garciarosales garciarubio garciaruiz garciasalas garciasalazar garciasanchez garciasandoval
garciasantiago garciasantos garciasilva garciasolis garciasoto garciatapia garciatorres garciatrejo garciavaldez
garciavargas garciavasquez garciavazquez garciavega garciavilla garciduenas garciga garcilazo garcio gard gardea
gardella garden gardener gardenhire gardin gardiner gardner garduno garduque garduza gareau gareia garett garey garfia
garfias garfield garfinkel garfio garg gargano gargia gargiulo garibaldi garibaldo garibay garibo garica gariepy
garimella garita garivay garland garlapati garlejo garlick garling garlington garlit garlitos garlitz garlock garlow
garman garmany garmendez garmon garn garneau garner garnes garnett garney garnica garofalo garon garoutte garr garrard
garrastegui garraway garrels garren garret garretson garrett garrette garrick garrido garriga garrigan garriott garris
garrison garrity garrobo garron garrott garrovillas garrow garry garsa garsia garside garson garst garten garth gartin
gartland gartman gartner garton gartrell garver garvey garvida garvie garvin garwood gary garza garzaro garzes garzon
garzona garzoria gasaway gasca gascon gascot gase gasga gash gaskamp gaskell gaskill gaskin gaskins gasmen gaspar
gaspard gasper gass gassaway gasser gassert gassett gassman gassner gast gastelo gastelum gaston gatan gatbonton
gatchalian gatchell gatdula gateley gately gates gatewood gath gathers gathings gathright gatica gatlin gatling
gatmaitan gatson gatti gattis gattison gatto gatton gatts gattu gatus gatz gau gauba gaucin gaudet gaudette gaudin
gaudreau gauer gauger gaughan gaul gauldin gaulding gaulin gaulke gault gaultney gaumer gauna gaunce gaunt gauntt gaur
gaus gause gausin gaut gautam gauthier gauthreaux gautier gautreau gautreaux gauvin gauze gavarrete gaver gavidia
gavilan gavilanes gavilanez gavin gavini gaviola gaviria gaw gawaran gawronski gaxiola gay gayden gaydos gayer gayhart
gayle gayler gayles gaylor gaylord gayman gaymon gaynor gayosso gaytan gayton gazaway gazca gazcon gazda gazmen ge
gean gear gearhart gearheart gearing geary gebert gebhard gebhardt gebhart gebo geddes geddie geddis gedeon gee geer
geers geesey geeter geevarghese gehani gehl gehlert gehling gehman gehr gehring gehringer gehrke geib geibel geier
geiger geil geimer geis geise geisel geiselman geiser geisinger geisler geissler geist geitner gelb gelber gelinas
geller gelman gelormino geluz gemmell gemmill genao genato genco gendreau gendron genest geng gengler genna gennaro
geno genova genovese genovez genrich gensler gent genthner gentile gentle gentner gentry gentz geoghegan george
georges georgi georgia georgiou gephardt gephart gerace geraci geraghty gerald geraldino gerard gerardi gerardo gerber
gerdes gerdts geren gerena gergen gerhard gerhardt gerhart gering gerke gerken gerlach gerlich gerling germain
germaine german germann germano germany germosen germoso gernatt gerner gero gerodias gerona geronimo gerow gerrald
gerrard gerringer gerrish gerrity gerry gershman gershon gerson gerst gerstein gersten gerstner gerth gertner gertsch
gertz gervais gervasi gervasio gesell geske geslani gess gessner getchell geter gethers getman getter gettinger
gettings gettman getty gettys getz gevara geyer ghadiali ghaffar ghafoor ghag ghai ghale ghaley ghani ghanta ghatak
ghate ghauri ghee gheen gheewala ghelani ghent ghias ghim ghimire ghimirey ghio gho gholar gholson gholston ghori
ghosal ghose ghosh ghoshal ghoston ghotra ghouse ghulam ghuman ghumman giacobbe giacomini giambalvo giambrone
giammarino giampaolo giampietro gianan giancola giang gianni giannini giannone giannotti giap giard giardina giardino
gibb gibbens gibbins gibbon gibbons gibbs gibby gibeault giberson gibler giblin gibney gibo giboyeaux gibson giddens
giddings gideon gidley gidney gidwani giebler giefer giel gierbolini gierlach gies giese gieseke giesen giesler
giessler giffen giffin gifford gift giglio gigliotti gignac giguere gijon gil gilani gilbeau gilbert gilbertson gilbo
gilbreath gilbreth gilbride gilbuena gilchrest gilchrist gilcrease gildea gilden gilder gildersleeve gildon gile giles
gilfillan gilford gilham gilhooly gilkerson gilkes gilkey gilkison gill gillam gillan gilland gillani gillard
gillaspie gilleland gillen gillenwater gilles gillespi gillespie gillett gillette gilley gillham gilliam gillian
gillians gilliard gillie gillies gilligan gillikin gilliland gillim gillin gillingham gillins gillis gillison
gillispie gillman gillmore gillock gillogly gillon gillooly gills gillum gillyard gilman gilmartin gilmer gilmore
gilmour gilpatrick gilpin gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gim gimbel gimenez gimpel gin
ginart ginarte ginder gines gingerich gingras gingrich ginn ginorio ginoza ginsberg ginsburg ginter ginther ginyard
gioia giordano giorgi giorgio gip gipe gipson gir giral giraldez giraldo giralt girard girardi girardin giraud girdler
girgis giri girish giroir giron girona girouard giroux girton gish gisi gisler gist githens gitlin gittens giuffre
giuliani giuliano giunta giusti givan given givens gizzi glackin glad gladden gladding glade gladfelter gladin gladney
gladson gladstone gladwin gladys glance glancy glandon glanton glantz glanville glanz glasco glascock glaser glasgow
glasper glaspie glass glassco glasscock glasser glassford glassman glatt glatz glaude glavin glaze glazer glazier
gleason gleaton gleaves gledhill gleeson glen glenn glennon glessner glick glickman glidden glidewell glines glisson
gloor glor gloria glorioso gloss glosson gloster glotfelty glover glowacki gluck glueck glymph glynn go goad goates
goatley gobble gobea gobeil gobel gober gobert gobin goble gochenour gochez goco godard godbee godbey godbold godbole
godbolt godbout godby goddard godfrey godin godina godines godinez goding godlewski godley godlove godoy godsey godwin
goe goebel goehring goei goel goenaga goenka goens goergen goering goers goertz goetsch goettl goettle goetz
goetzinger goewey goff goffney goforth goggans goggin goggins gogia gogineni gogna goguen goh goheen gohel gohil gohr
goicochea goin goines going goings goins gokey gokhale golay gold goldberg goldberger goldblatt golden goldenberg
golder goldfarb goldie goldin golding goldman goldner goldsberry goldsborough goldsby goldschmidt goldsmith goldson
goldstein goldston golebiowski goley golez goli goliday golightly goll golla gollamudi gollapalli gollapudi gollaz
goller golliday golphin golson golston goltz golub gomar gomer gomero gomes gomez gomezaguilar gomezchavez gomezcruz
gomezdiaz gomezflores gomezgarcia gomezgomez gomezgonzalez gomezgutierrez gomezhernandez gomezjimenez gomezlopez
gomezmartinez gomezmendez gomezmendoza gomezmorales gomezmoreno gomezortiz gomezperez gomezramirez gomezramos
gomezreyes gomezrivera gomezrodriguez gomezromero gomezruiz gomezsanchez gomeztorres gomezvargas gomezvasquez
gomezvazquez gomzalez gonalez goncalves gonce gondal gondek gonder gondi gonell gonez gong gongales gongalez gongora
gonsales gonsalez gonsalves gonser gonsoulin gonuguntla gonyea gonyer gonzaba gonzaez gonzalas gonzalaz gonzale
gonzales gonzalez gonzalezaguila gonzalezalvare gonzalezavila gonzalezc gonzalezcastro gonzalezchavez gonzalezcruz
gonzalezdiaz gonzalezflores gonzalezg gonzalezgarcia gonzalezgomez gonzalezgonzal gonzalezguzman gonzalezhernan
gonzalezjimene gonzalezlara gonzalezlopez gonzalezluna gonzalezm gonzalezmartin gonzalezmedina gonzalezmejia
gonzalezmendez gonzalezmendoz gonzalezmorale gonzalezmoreno gonzalezmunoz gonzaleznunez gonzalezortiz gonzalezpena
gonzalezperez gonzalezr gonzalezramire gonzalezramos gonzalezreyes gonzalezrivera gonzalezrodrig gonzalezrojas
gonzalezromero gonzalezrubio gonzalezruiz gonzalezsanche gonzalezsantos gonzalezsoto gonzaleztorres gonzalezvargas
gonzalezvazque gonzalezvega gonzalz gonzelez gonzlez gonzolas gonzoles goo gooch good goodale goodall goode goodell
gooden goodenough goodenow goodermote goodfellow goodin gooding goodlett goodling goodloe goodlow goodman goodner
goodnight goodnough goodpaster goodpasture goodreau goodrich goodridge goodrow goodrum goods goodsell goodson
goodspeed goodwill goodwin goodwyn goody goodyear googe gookin goold goolsby goosby gooslin gopal gopalakrishna
gopalakrishnan gopalan gopar gopez gopi gopinath gopinathan gor goradia goranson gorantla goraya gorbea gorby gordan
gorden gorder gordian gordiano gordillo gordils gordon gordy gore gorecki goree gorelick gorena gorgone gorham gori
gorin goris gorka gorley gorman gormley gorney gornick gorospe gorostieta gorrell gorrepati gorritz gorrostieta gorski
gorsuch gortarez gorti gorton gory gosai gosain gosal gosalia gosch gose gosha goshorn gosier goslin gosnell gosney
goss gossage gossard gosse gosselin gosser gossett gossman gostomski goswami gotay gotcher gotham gothard gotierrez
goto gott gottfried gottipati gottlieb gotto gottschalk gottumukkala gou goucher goudeau goudreau goudy gouge gough
gouin goulart gould goulden goulding gouldsberry goulet goulette goundar gounder goupil gourd gourdine gourlay gourley
gouveia gouw gov govan govani gove govea govender gover govil govind govindan govindaraj govindarajan govindaraju
govindasamy gow gowan gowans gowda gowdy gowen gowens gower gowers gowin gowins goya goyal goyco goycochea goyette
goytia goza gozalez gozon gozum gozun grabe graben grabenstein graber grabert grabill grable grabowski grabski grace
gracey gracia gracian graciani graciano gracida gracie graddy graden gradilla gradillas gradiz grado grady graeber
graf graff graffam graft grafton gragasin grageda gragg graham grahm grahn graig grainger grajales grajeda grajo grall
gram gramajo grames gramlich gramling grammer grams gran grana granada granadeno granadino granado granados granata
granato granberry grand granda grandberry grande granderson grandez grandfield grandhi grandison grandos grandstaff
grandy graney grange granger graniela granier granillo granizo granja grannis grant grantham granville grass grasser
grassi grassl grasso grasty grate gratereaux graterol gratton gratz grau grauberger grauer gravatt grave gravel
gravelle gravely graver graveran graves gravitt gravley gravois grawe gray graybeal graybill graydon grayer grays
grayson graziani graziano grazier greaney grear greathouse greaver greaves greb greco greear greek greeley greely
green greenan greenawalt greenbaum greenberg greenblatt greenburg greene greenfield greenhalgh greenhaw greenhill
greenhouse greenidge greening greenland greenlaw greenleaf greenlee greenley greenly greenman greeno greenough
greenspan greenstein greenup greenwald greenwall greenwalt greenway greenwell greenwood greer greeson greg gregerson
gregg greggs grego gregoire gregor gregori gregorich gregorio gregory gregson greif greig grein greiner grell
gremillion gremminger grenier grennan grenz grepo gresham gress gressett greve grewal grewell grey gribble grice
grider gridley grieb griebel grieco grief griego grier gries griesbach griese griest grieve grieves grifaldo griffen
griffeth griffey griffie griffieth griffin griffing griffis griffith griffiths griffy grigg griggs grignon grigsby
grijalba grijalva grill grillo grim grimaldi grimaldo grimes grimley grimm grimmer grimmett grimshaw grimsley grinder
grindle grindstaff griner grinnell grino grinstead grippo grisales grisby grise grisham grismer grissett grissom
grisson grist griswold gritton grivas grizzard grizzell grizzle groat grob grobe groce grochowski grode groen
groesbeck groff grogan grogg groh groleau groll groman grondin groner groom groome groomes grooms groover gropp gros
grosch grose groseclose grospe gross grossberg grosse grossen grossi grossman grossnickle grosso grosvenor grosz grote
groth grothe grotzke groulx grounds grout grove grover groves grow grubaugh grubb grubbs grube gruber gruen grullon
grumbles grund grunden grundman grundy gruner grunewald grunow grunwald gruspe gruver gruwell gryder gu guaba
guachichulca guadalajara guadalupe guadamuz guadarama guadarrama guaderrama guadian guadiana guadiz guadron guajardo
gualberto guallpa gualpa gualtieri guaman guambana guan guanajuato guanche guandique guang guanlao guante guanzon
guapo guaraca guaracha guarcas guarchaj guard guardado guardarrama guarderas guardian guardiola guarez guarino
guarisco guarneros guarnieri guarnizo guatemala guay guce gucman guda gudapati guderian gudgel gudger gudiel gudino
gudipati guduru gue guebara guebert gueco guedea guedez gueits guel guemez guenther guerara guercio guereca guereque
guerette guerin guernsey guerra guerrant guerreo guerrera guerrero guerrerogarcia guerrerolopez guerreroperez
guerrette guerrido guerrier guerriero guerro guerron guertin guerzon guess guest gueuara guevara guevarez guevarra
guevera guffey gugino guglielmi guglielmo gugliuzza guha gui guiang guiao guice guichardo guico guida guider guidi
guido guidotti guidroz guidry guieb guifarro guijarro guijon guijosa guilamo guilarte guilbault guilbe guilbeau
guilbeault guilbert guild guilford guilfoyle guill guillama guillaume guillemette guillen guillermo guillet guilliams
guillory guillot guillotte guimond guin guinan guiney guinn guinto guintu guinyard guion guiracocha guirado guirola
guisao guise guisinger guiterrez guitierez guitierrez guitron guitterez guivas guiza guizado guizar gujar gujral gula
gularte gulati gulbranson guliani gulick gulino gullapalli gullatt gulledge gullett gullette gulley gullick gullickson
gullion gullo gully gulotta gulrajani gulyas gulzar gum gumataotao gumayagay gumban gumbs gumiran gumm gummadi gummer
gump gunaratne gunasekara gunasekaran gunasekera gunawan gunawardena gunby guncay gunda gundayao gunder gunderman
gundersen gunderson gundlach gundrum gundy gunia gunkel gunn gunnell gunnells gunnels gunner gunnerson gunning gunnoe
gunter gunther guntrum guntupalli gunturu guo guox gupta gupte guptill gupton gurganus gurley gurnani gurney gurr
gurram gurrero gurrola gurrusquieta guru gurule gurumurthy gurung gurusamy guse gushiken gushikuma gusler gusman guss
gussman gust gustafson gustavo gustavson gustilo gustin gutama guterez guterrez guth guthmiller guthridge guthrie
gutierez gutierre gutierrec gutierres gutierrez gutierrezcruz gutierrezdiaz gutierrezgarci gutierrezherna
gutierrezlopez gutierrezperez gutierrz guting gutirez gutirrez gutman gutowski gutshall gutta gutter gutterrez
guttierrez guttikonda guttirez guttman guvara guy guyer guyette guynes guynn guyton guzik guzman guzmancruz
guzmanflores guzmangarcia guzmangonzalez guzmanguzman guzmanhernande guzmanlopez guzmanmartinez guzmanperez
guzmanramirez guzmanrodrigue guzmansanchez guzmen guzzi guzzo gwak gwaltney gwin gwinn gwon gwozdz gwyn gwynn gyaltsen
gyatso gyawali gyi ha haack haag haak haake haakenson haan haapala haar haas haase habeck habegger habel haber
haberkorn haberle haberman habersham habib habibullah habon hachey hachiya hack hackathorn hackbarth hackenberg hacker
hackett hacking hackler hackley hackman hackney hackshaw hackworth hadaway haddad hadden haddix haddock haddon haddox
haden hadfield hadley hadlock hadnot hadnott hadsell hae haecker haefner hafeez hafer haff haffey haffner hafford
hafiz hafley hafner hafoka haga hagaman hagan hagans hagar hagberg hage hagedorn hagel hageman hagemann hagemeier
hagen hagenbuch hagens hager hagerman hagerty haggans haggard hagge haggerty haggett haggins hagihara hagins hagiwara
hagler haglund hagood hagopian hagstrom hague hagwood hagy hah hahm hahn hahne hai haider haig haigh haight haigler
haigwood hail haile hailey hain haines hains hair haire hairston haislip haith haithcock hajduk hajek hak hakala hake
hakes hakim halas halasz halberg halbert halbrook halcomb haldar haldeman halderman hale hales haley halfacre halford
haliburton halili halko hall halladay hallahan hallam hallberg halle hallee hallenbeck haller hallett halley hallford
halliburton halliday halligan hallinan halliwell hallman hallmark hallock halloran halloway hallowell halls hallstrom
hallum halm halog halper halperin halpern halpin halsell halsey halstead halsted halt halter halterman haltom halton
halverson halvorsen halvorson ham hamad hamada hamaguchi hamai hamaker hamal hamalainen hamamoto hamamura haman
hamanaka hamann hamano hamasaki hamblen hambleton hamblin hambly hambrick hambright hamburg hamburger hamby hamdan
hamdani hamed hameister hamel hamer hamernik hames hamid hamil hamill hamilton hamiter hamiton hamler hamlet hamlett
hamlin hamm hammack hammaker hamman hammar hammel hammell hammen hammer hammers hammersley hammersmith hammes hammett
hammill hammitt hammock hammon hammond hammonds hammons hammontree hamner hamon hamoy hamp hampshire hampson hampton
hamric hamrick hamsher han hanada hanamoto hanan hanaoka hanashiro hanberry hanby hance hanchett hancock hand handa
handel handelman handler handley hands handy hane hanel haner hanes haney hanford hang hanger hanif haning hanington
hank hanke hankerson hankey hankin hankins hankinson hanks hanley hanlin hanline hanlon hann hanna hannaford hannah
hannahs hannaman hannan hanneman hanner hanney hannibal hannigan hanning hannold hannon hannum hanover hanrahan hans
hansana hansard hanscom hansel hansell hanselman hansen hansford hanshaw hansley hanson hanten hanton hanuman hanus
hanway hanzawa hanzlik hao happ happel haq haque hara harada haraguchi haralson haran harano harari harb harbach
harbaugh harber harbert harbin harbison harbor harbour harbuck harcrow hard hardage hardaway hardcastle hardee
hardegree hardeman harden hardenbrook harder hardesty hardge hardie hardiman hardimon hardin harding hardison hardisty
hardman hardnett hardrick hardt hardwick hardy hare harewood harford harger hargett hargis hargrave hargraves
hargreaves hargrove hargrow haridas harig hariharan harilal haring hariprasad hariprashad haris harish harjani harjo
harju harken harker harkey harkins harkleroad harkless harkness harlan harland harless harley harlin harling harlow
harm harman harmer harmon harms harmsen harn harnage harnandez harnden harned harner harness harnett harney harnish
harnois haro harold haroon haros harp harpe harpel harper harpin harpold harpole harps harpster harr harrah harrel
harrell harrelson harren harres harries harrigan harriger harrill harriman harring harrington harriott harris harrison
harriss harriston harrod harrold harrop harrow harry harryman harsch harsh harshaw harshbarger harshberger harshman
harstad hart hartanto harte harten harter hartfield hartford hartgrove harth hartig hartigan hartin harting hartis
hartje hartl hartlage hartle hartless hartley hartline hartman hartmann hartness hartnett harton hartono hartranft
hartsell hartsfield hartshorn hartshorne hartsock hartsoe hartson hartt hartung hartwell hartwick hartwig harty hartz
hartzell hartzfeld hartzler hartzog harvard harvell harvey harvill harville harvin harvison harward harwell harwood
has hasan hasbrouck hase hasebe haseeb hasegawa haselden haselton hasette hash hasham hashiguchi hashimoto hashizume
hashmi hasib haskell haskett haskew haskin haskins haslam haslem hasler haslett haslip hasnain hasnat hass hassan
hasse hassel hassell hassen hassett hassinger hassler hasson hastie hasting hastings haston hasty haswell hata
hatakeyama hatala hatanaka hatano hatch hatchell hatcher hatchett hatfield hathaway hathcock hatheway hathorn hatler
hatley hatmaker hatt hattaway hatten hatter hatton hattori hau haubert haubrich hauck hauenstein hauer hauff haufler
haug hauge haugen hauger haugh haughey haught haughton haugland hauk haun haung haupert haupt hauptman haus hause
hauser hausler hausman hausmann hausner havard havea havel haveman haven havener havens haver haverland haverly
haverstock haverty havey haviland havili havis havlik hawbaker hawes hawk hawke hawker hawkes hawkin hawkins hawkinson
hawks hawley hawn haworth hawrylak haws hawthorn hawthorne haxton hay hayag hayakawa hayase hayashi hayashida hayat
haycock haycraft haydel hayden haydon haye hayek hayer hayes hayford haygood hayhurst hayles haylett haymaker hayman
haymon haymond hayne hayner haynes haynie hays hayse hayslett hayslip hayter hayton hayward haywood hayworth hazama
hazan hazard hazari hazarika hazel hazelip hazell hazelrigg hazeltine hazelton hazelwood hazen hazlett hazlewood
hazley hazlitt hazra hazzard he heacock head headen headlee headley headrick heady heal heald healey healy hean heaney
heang heap heaps heard heare hearn hearne hearns hearon hearst heart heasley heaston heater heath heathcock heather
heatherington heatherly heatley heaton heatwole heavener heavner heavrin hebb hebbar hebel heber heberling hebert
hebron hechanova hechavarria hecht heck heckard heckart heckathorn heckel hecker heckert heckler heckman heckstall
hecox hector hedberg hedden hedge hedgecock hedgepath hedgepeth hedger hedges hedgpeth hedin hedley hedlund hedman
hedrick hedstrom hee heenan heer heera heeren heesch heeter heffelfinger heffern heffernan heffington heffley heffner
heffron hefley heflin hefner heft hefti hegarty hegde hege heger hegg hegge heggen heggie hegland hegna hegstad
hegwood hehn heid heide heidecker heidel heidelberg heideman heiden heidenreich heider heidler heidrick heidt
heidtbrink heier height heigl heikkinen heil heileman heilig heilman heilmann heim heiman heimann heimbach heimer
heims heimuli hein heindel heine heinecke heineman heinemann heinen heiner heiney heinlein heinrich heinrichs heins
heinsohn heintz heintzelman heintzman heinz heinze heinzman heise heiser heisey heishman heisler heiss heist heister
heit heitkamp heitman heitmann heitz heitzman helberg helbert helbig helbing helbling held heldt helf helfer helfrich
helgenberger helgerson helgeson helget helgren helguera helland hellard helle hellen heller hellickson helling hellman
hellmann hellums hellwig hellyer helm helman helmer helmers helmick helmke helms helmuth helper helsel helsley
helstrom helt helton helvey helwig helzer hem hemani hembree hemby hemenez hemenway heminger hemingway hemmen hemmer
hemming hemminger hemmings hemmingway hemond hempel hemphill hempstead hemrajani hemsley hemstreet henandez henao
henault hendel hendershot hendershott henderson hendley hendon hendren hendrick hendricks hendrickson hendrie hendriks
hendrix hendrixson hendry hendryx henegar henery heng hengst henke henkel henkle henley henline henman henn henne
henneman hennemann hennen hennessee hennessey hennessy hennig hennigan henning henninger hennings henningsen hennis
henrich henrichs henricks henricksen henrickson henrie henriksen henrikson henriques henriquez henrriquez henry hensel
hensen henshaw henslee hensler hensley henson hentges henthorn henton hentz henwood henze heo hepburn hepfer hepker
hepler hepner hepp heppner hepworth her herald heraldez herandez heras herasme herazo herb herbas herbert herbig
herbst herculano hercules herd herder herdman herdocia herdon herdt herebia heredia hereford herendez herevia herford
hergert hering herington heritage herlihy herman hermandez hermann hermano hermansen hermanson hermawan hermenegildo
hermes hermon hermosillo hermosura hermoza hermsen hern herna hernades hernadez hernaez hernaiz hernandas hernandaz
hernande hernandec hernander hernandes hernandez hernandeza hernandezaguil hernandezalvar hernandezayala hernandezb
hernandezc hernandezcastr hernandezchave hernandezcorte hernandezcruz hernandezdiaz hernandezflore hernandezg
hernandezgarci hernandezgarcia hernandezgomez hernandezgonza hernandezh hernandezhdez hernandezherna hernandezjimen
hernandezjuare hernandezleon hernandezlopez hernandezluna hernandezm hernandezmarti hernandezmejia hernandezmende
hernandezmendo hernandezmoral hernandezmoren hernandezmunoz hernandeznunez hernandezortiz hernandezpena hernandezperez
hernandezr hernandezramir hernandezramos hernandezreyes hernandezrios hernandezriver hernandezrodri hernandezrojas
hernandezromer hernandezruiz hernandezs hernandezsanch hernandezsanto hernandezsilva hernandezsoto hernandeztorre
hernandeztrejo hernandezvarga hernandezvasqu hernandezvega hernandezvilla hernandz hernanez herndon hernedez herod
herold heron heroux herr herrada herrador herradura herrara herrarte herrea herrejon herrell herren herrera
herreracruz herreradiaz herreraflores herreragarcia herreragonzale herrerahernand herreralopez herreramartine
herreraperez herreraramirez herrerareyes herrerarodrigu herrerasanchez herreros herrerra herrick herriman herrin
herring herrington herriott herrman herrmann herrnandez herrod herrold herron hersey hersh hershberger hershey
hershman hersman hersom hertel hertenstein herter hertlein hertz hertzberg hertzler hertzog hervey herwig herz
herzberg herzig herzing herzog heskett hesler hesley heslin heslop hess hesse hessel hesser hession hessler hessling
hesson hester heston heth hetherington hetrick hettiarachchi hettinger hetzel hetzler heu heuer heung heuser hevey
hevia hew hewes hewett hewey hewins hewitt hewlett hewlin hewtty hey heyd heyden heyen heyer heyman heyn heyne heyward
heywood hiatt hibbard hibbert hibbetts hibbitts hibbler hibbs hibdon hibert hibler hibner hice hichez hiciano hick
hickel hickerson hickey hickle hicklin hickman hickmon hickok hickox hicks hickson hidaka hidalgo hidalgogato hidayat
hidrogo hieb hieber hiebert hiemstra hien hier hierro hiers hiett higa higadera higaki higareda higashi higbee higby
higdon higgenbotham higgens higgin higginbotham higginbottom higgins higginson higgs high higham highfield highfill
highland highsmith hight hightower higley higney higson higuchi higuera higueros higuita hijar hikida hilado hilaire
hilario hilbert hilbun hilburn hilchey hild hildalgo hilde hildebrand hildebrandt hildebrant hilden hildenbrand
hilderbrand hildreth hile hileman hiler hilerio hiles hilgefort hilgendorf hilger hilker hill hillard hillary hille
hillebrand hillen hillenbrand hiller hillery hilley hillhouse hilliard hillier hilliker hillin hillis hillman hillock
hills hillsman hillwig hillyard hillyer hilson hilt hiltner hilton hilts hilty hiltz hilyard him himel himenez himes
hin hinahon hinajosa hincapie hinch hinchey hinchman hinck hinckley hinderliter hindle hindman hinds hine hineline
hineman hiner hinerman hines hinesley hinestroza hiney hing hingorani hinh hinjosa hinkel hinkle hinkley hinks hinkson
hinman hinnant hinnenkamp hino hinojo hinojos hinojosa hinojoza hinostroza hinrichs hinshaw hinsley hinson hinton
hintz hintze hintzen hinz hinze hinzman hiott hipp hippe hippert hipple hippler hipps hipsher hira hirabayashi
hiracheta hiraga hirahara hirai hirakawa hiraki hiralal hiraldo hirales hiramatsu hiramoto hirani hirano hirao hiraoka
hirasawa hirashima hirata hirayama hird hiremath hires hirji hirokawa hiromoto hironaka hirose hirota hirpara hirsch
hirschfeld hirschman hirsh hirst hirt hirth hisamoto hisaw hiscox hise hiser hisey hisle hislop hita hitch hitchcock
hitchens hitchings hitchman hite hites hitomi hitt hittle hitz hiura hively hix hixenbaugh hixon hixson hiyama hizon
hjelm hjort hla hlaing hmung hnem hnin ho hoa hoac hoadley hoag hoagland hoaglin hoak hoang hoar hoard hoback hoban
hobart hobaugh hobbs hobby hobdy hoberg hobgood hobson hoch hochberg hochman hochmuth hochstatter hochstein
hochstetler hock hockaday hockenberry hockensmith hocker hockett hocking hockman hocog hocutt hoda hodak hodapp hodder
hodel hodes hodgdon hodge hodges hodgin hodgins hodgkins hodgkinson hodgson hodnett hodo hodsdon hodson hoefer hoefle
hoefler hoeft hoehn hoehne hoekstra hoelscher hoenig hoeppner hoerner hoerr hoese hoey hof hofer hoff hoffer hoffert
hoffman hoffmann hoffmeister hoffmeyer hoffner hoffpauir hofilena hofman hofmann hofmeister hofstetter hogan hogans
hoge hogg hoggan hoggard hoggatt hogge hogle hoglund hogsett hogue hohenstein hohl hohler hohlt hohman hohn hoi
hoisington hok hokama hokanson hoke holaday holahan holani holaway holben holbert holbrook holbrooks holcomb holcombe
holdaway holdeman holden holder holderman holding holdman holdren holdridge holdsworth hole holeman holen holford
holgado holgate holgin holguin holiday holien holifield holiman holl hollabaugh holladay holland hollander
hollandsworth hollar hollars hollaway holle holleman hollen hollenbach hollenbeck holler holleran holley holliday
hollie hollier hollifield holliman hollin hollinger hollingshead hollingsworth hollingworth hollins hollis hollister
hollman hollmann holloman hollomon hollon holloran hollow holloway hollowell holly holm holman holmberg holmen holmer
holmes holmgren holmon holmquist holms holmstrom holness holoman holquin holsapple holscher holsclaw holsey holshouser
holsinger holst holste holstein holsten holstine holston holt holte holter holthaus holtkamp holtman holton holts
holtsclaw holtz holtzclaw holtzen holtzman holub holyfield holz holzer holzinger holzman holzwarth holzworth hom homan
homer homes homeyer homma hommel homrich homsombath hon honahni honaker honda hone honea honesto honey honeycutt
honeyestewa honeywell hong honig honjo honma honn honorato honore honrado hoobler hood hooda hook hooker hooks hooley
hoong hoop hooper hoopes hoops hoos hoose hoosein hooser hoosier hooten hootman hooton hoots hoover hope hopes
hopewell hopf hopgood hopkin hopkins hopp hoppe hopper hoppes hopping hopple hopps hopson hopton hopwood hoq hoque hor
hora horace horak horan hord horgan hori horibe horie horii horikawa horimoto horine horio horita horiuchi horky
horman hormaza horn hornak hornback hornbaker hornbeck hornberger hornbuckle horne hornedo horner horney horng hornick
horning hornsby hornstein hornung hornyak horowitz horrell horrigan horrocks horseman horsey horsley horsman horst
horstman horstmann horta hortman horton horvat horvath horwitz hosack hosain hosaka hosch hose hosea hosein hosek
hosey hosford hoshi hoshiko hoshino hosick hosier hoskie hoskin hosking hoskins hoskinson hosler hosley hosmer hosoda
hosokawa hoss hossain hossen host hostetler hostetter hostos hota hotaling hotard hotchkiss hothi hott hotta hottinger
hottle hotz hou houchens houchin houchins houck houde houge hougen hough houghtaling houghton hougland houk houle
houlihan houn houng hounshell houpt hour hourigan housand house householder houseknecht housel houseman houser
houseworth housey housley housman houston hout houtchens houth houtman houtz houze hove hoven hover hovermale hovey
hovis hovland howard howarth howdyshell howe howell howells hower howerton howery howes howeth howey howie howington
howlader howland howle howlett howley howry howse howser howson howton howze hoxie hoy hoye hoyer hoying hoyle hoyos
hoyt hoyte hrbek hruby hruska hser hsi hsia hsiang hsiao hsieh hsin hsing hsiung hsu hsueh htay htet htoo htun htut
htwe hu hua huacuja huai huaman huamani huan huanca huang huanosta huante huapaya huape huapilla huaracha huard huato
huazano hubbard hubbell hubbert hubble hubbs huber hubert huberty hubler hubley hubner huchin huck huckabay huckabee
huckaby huckins huckleberry hucks huckstep huda hudak hudda huddle huddleson huddleston hudec hudgens hudgins hudkins
hudman hudnall hudock hudon hudson hudspeth huebner hueramo huereca huergo huerta huertamartinez huertas huertero
huesca hueso hueston huete huether huett huey huezo huf hufana huff huffaker huffer huffine huffines huffman hufford
huffstetler huffstutler hufnagel hug hugar huges huggard huggett huggins hugh hughart hughes hughey hughley hughs
hughston hugley hugo huguez huguley huh huhn hui huichapa huicochea huidobro huidor huie huijon huinac huinil huipe
huipio huisman huitron huitt huitz huitzil huizar huizenga hukill hul hulbert hulburt hulen hulet hulett huliganga
hulin huling hulings hull hullender hullett hullinger hulme huls hulse hulsey hulsizer hulsman hult hultgren hultman
hultquist hults humala human humana humayun humber humbert humbertson humble humburg hume humes humfeld humiston
hummel hummell hummer humpal humphery humpherys humphrey humphreys humphries hun hund hundal hundley hundt huneke
huneycutt hung hungate hunger hungerford hunkins hunley hunn hunnell hunnicutt hunsaker hunsberger hunsicker hunsinger
hunsucker hunt hunte hunter huntington huntley hunton huntoon huntsberry huntsman huntzinger hunziker huo huon huong
huot hupp huppert huq hur hurd hurdle hurla hurlbert hurlburt hurlbut hurless hurley hurn huron hurrell hursey hursh
hurst hurston hurt hurtado hurtarte hurtt hurwitz husain husband husbands husby huse huseby huseman huser husk huskey
huskins husman huson huss hussain hussaini hussein hussey hust husted huston hutchcraft hutchens hutcherson hutcheson
hutchin hutching hutchings hutchins hutchinson hutchison huth hutsell hutson hutt hutter hutto hutton hutzler huwe hux
huxhold huxtable huyen huynh huyser hwa hwang hwangbo hwee hwong hwu hy hyatt hyche hyde hyden hyder hydrick hyer
hyland hyldahl hyler hylton hyman hymas hymel hymer hymes hynd hyndman hynds hynek hyneman hynes hynson hyon hypes
hypolite hyppolite hyre hysell hyslop hysmith hyun ia iacono iacovelli iacovetto iadarola iang ianni iannotti iannuzzi
ibana ibanes ibanez ibarra ibarria ibarrondo ibasco ibay ibera iboa ibrahim ibuado icasiano icban ice icedo icenhour
ichihara ichikawa ichimura ichinose ichiyama ickes idalgo idarraga iddings ide idelfonso idemoto idiaquez idica
idicula idiculla idnani idrees idrobo idrogo idrovo ie iem ieng ieong ieremia iezzi ifill iftikhar igarashi igartua
igawa iglecias iglesia iglesias ignacio igo igoe iguado iguina iha ihara ihle ihsan iida iijima iizuka ijaz ika ikard
ikari ike ikeda ikegami ikehara ikemoto ikerd ikner ikram ikuta ilagan ilahi ilano ilao ilar ilarraza ildefonso iler
iles ili iliff illan illanes illas illescas illingworth ilog ilustre ilyas im imada imai imaizumi imam imamoto imamura
iman imboden imburgia imel imes imhof imhoff imler immel imoto imperato imperial imran imtiaz imura in inaba inabinet
inada inafuku inagaki inahuazo inam inamagua inamdar inamine inampudi inayat ince inchaurregui inciong inclan incle
indelicato indukuri ines inestroza infantas infante infantes infantino ing ingalls inge ingenito ingersoll ingerson
ingham inghram ingle ingles inglis ingold ingraham ingram ingrassia inguanzo inguito ingwersen iniestra inigues
iniguez iniquez inirio inks inlow inman inmon inn innes innis inniss innocent ino inoa inocencio inocentes inojosa
inong inostroza inoue inouye insignares insisiengmay insixiengmay inskeep insley insunza intal interian interiano
inthavong inthavongsa inthirath inthisane inthisone intriago inzunza ioane iongi iorio iosefa iosia ip iparraguirre
ipatzi ipina ipock ippolito iqbal iracheta iraeta iraheta iran irby ireland ireta irey irfan iriarte irias iribe irick
irie irigoyen irineo irion irish irizarry irlas irons irra irrizary irshad iruegas irvin irvine irving irwin isa isaac
isaacs isaacson isabel isabell isabelle isaias isais isakson isaman isarraras isas isassi isaula isaza isbell iscoa
isenberg isenhart isenhour iser iseri isett ishak isham ishaque ishee isherwood ishibashi ishida ishiguro ishihara
ishii ishikawa ishiki ishimaru ishimine ishimoto ishino ishiyama ishizaki ishizu ishizuka ishmael ishman ishtiaq
isidoro isiordia isip iskra islam island islas islava isler isley ismail ismerio isobe isoda isom ison isono isordia
isquierdo israel israni isreal issa issac istre isunza itagaki italiano itano itchon itehua ith ito itoh itokazu itow
itty ituarte iturbe iturbide iturralde iturriaga iturrino itzep iu ivanez ivans ivers iversen iverson ivery ives
ivester ivey ivie ivins ivory ivy iwahashi iwai iwaki iwamasa iwami iwamoto iwamura iwanaga iwane iwasa iwasaki iwase
iwashita iwata ixchop ixcot ixcoy ixta ixtabalan iyengar iyer iza izaguirre izarraras izarraraz izatt izawa izazaga
izguerra iznaga izquierdo izumi izurieta izzard izzi izzo jabalera jabeen jablonowski jablonski jachero jacildo
jacinto jack jackman jacko jacks jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson jacobus jacoby jacome jacox
jacquemin jacques jacquet jacquez jacuinde jadav jadeja jadhav jaeger jaffe jaffee jaffer jaffery jaffri jaffry jafri
jafry jagadeesan jagadeesh jagadish jaganathan jagannath jagannathan jagarlamudi jagasia jager jagger jaggers jago
jagodzinski jagtap jagtiani jahan jahangir jahn jahng jahnke jahns jahuey jaillet jaime jaimes jaimez jain jaisinghani
jaiswal jaitly jajoo jakes jakob jakubowski jalan jalandoni jalbert jaldin jalomo jamaica jamal jamar jamero jamerson
james jameson jamias jamieson jamir jamison jammu jamora jamshed jan janak janakiraman janardhanan janas janco janda
jandhyala jandreau jandres janecek janelle janes janeway janey jang janga jangda jani janicki janik janis janjua janke
jankowski janney janousek janowski jansen jansky janson janssen jansson jantes jantz jantzen january janus janusz janz
janzen jao jaqua jaques jaquez jaquish jaquith jara jaracuaro jarama jaramilla jaramillo jaranilla jarboe jarchow
jardeleza jardin jardine jardines jared jarero jarillo jarin jariwala jarman jarmon jarnagin jarnigan jarosz jarquin
jarrard jarratt jarrell jarrells jarret jarrett jarvie jarvis jasani jasik jasinski jasmin jaso jason jaspal jasper
jassal jasso jasti jaswal jativa jaure jauregui jaurequi jaurez jaurigui javaid javalera javate javed javeed javellana
javeri javia javier javillonar jaw jawad jawaid jawanda jawed jaweed jaworski jay jayachandran jayakumar jayanthi
jayaprakash jayaraj jayaram jayaraman jayasinghe jayasuriya jayaswal jayawardena jaycox jayne jaynes jayswal jazo je
jean jeanbaptiste jeanbart jeanes jeanlouis jeanpierre jeans jeansonne jedlicka jee jeet jefcoat jeff jeffcoat
jefferds jefferies jefferis jeffers jefferson jeffery jefferys jeffords jeffress jeffrey jeffreys jeffries jehan jehle
jelinek jelks jellerson jelley jellison jeminez jemison jen jendro jeng jenkens jenkin jenkins jenkinson jenks jenner
jenness jennette jenney jenning jennings jennison jenny jensen jenson jent jentzsch jeon jeong jeoung jeppesen jeppson
jepsen jepson jerabek jerde jeremiah jerez jereza jerezano jerkins jerman jernigan jerome jeronimo jerrell jerry
jervis jeschke jeske jespersen jess jesse jessee jessen jessie jessop jessup jester jesus jeter jethani jethwa jett
jetter jetton jeu jeun jeune jeung jew jewell jewett jex jeyakumar jezierski jha jhala jhang jhangiani jhaveri jhawar
jhonson jhun ji jia jian jiang jiao jie jiggetts jih jijon jilani jilek jiles jillson jim jimemez jimenec jimenes
jimenez jimenezcruz jimenezdiaz jimenezflores jimenezgarcia jimenezgomez jimenezgonzale jimenezhernand jimenezjimenez
jimenezlopez jimenezmartine jimenezmorales jimenezperez jimenezramirez jimenezrodrigu jimenezsanchez jimeneztorres
jimeniz jimenz jimerson jimez jiminez jiminian jimison jimmerson jimnez jin jindal jinenez jines jinez jing jingco
jinkins jinks jinnah jinzo jiron jit jitchaku jivan jivani jiwa jiwani jn jo joachim joaquin job jobanputra jobe jobes
jobin jobst jochim jock jocol jocson joe joerling joesph joffrion jofre jog jogi joglar joglekar joh johal johann
johannes johannesen johanning johannsen johansen johanson johansson johar johl john johndrow johnosn johns johnsen
johnson johnsrud johnston johnstone johny johri johson joiner joines jolicoeur jolin jolley jolliff jolly jolon joly
jomarron jonas jonason jonathan jone jones jong jonguitud jonnalagadda jonson joo joos joplin jordahl jordan jorden
jordison jordon jorge jorgensen jorgenson jorquera jorrin jorstad josafat josan jose joseantonio joseluis joseph
josephs josephson josey joshi joshua joslin joslyn joson jost josyula jou joubert joung jourdain jourdan journey jovel
jovellanos jovero joves jow jowers jowett joy joya joyal joyce joye joyner joynes joynt jozwiak ju juache juan
juancarlos juandiego juanes juanez juang juarbe juares juarez juarezcruz juarezgarcia juarezgonzalez juarezhernande
juarezlopez juarezmartinez juarezperez juarezramirez juarezsanchez juca juckett juco judah judd jude judge judkins
judon judson judy jue juel juela juergens juhasz juhl juhn jui julca jules julia julian juliano juliar julien julio
julius july jumani jumawan jumonville jump jumper jun junaid june juneau juneja junez jung junge jungers jungo junio
junior junious junk junker junkin junkins junsay juntunen jupin jurado jurczyk jurek jurez jurgens jurgensen
jurkiewicz jury jusay jusino just justesen justice justin justiniano justis justus jutras juvera kaba kabani kabaria
kabel kabigting kabiling kabir kabra kabua kaczmarek kaczmarski kaczor kaczorowski kaczynski kadakia kadam kadambi
kadariya kadel kader kadiyala kadlec kadota kadowaki kaelin kaestner kafka kafle kafley kagan kagawa kageyama kahan
kahele kahl kahle kahler kahlon kahn kahng kahre kai kail kaila kaimal kain kaina kaing kainth kainz kaiser kaiwi
kaizer kajani kaji kajikawa kajioka kajita kajiwara kajiyama kak kakani kakarla kakazu kakimoto kakkar kaku kakuda
kakumanu kalam kalaria kalathil kalaw kalb kale kaleem kaler kalia kalidas kalidindi kalil kalim kalin kalina
kalinowski kalis kalish kalkat kall kallas kallenbach kallio kallman kalluri kalman kalmbach kalra kalsi kalva kalyan
kalyanaraman kalyanasundaram kam kamada kamaka kamani kamara kamat kamata kamath kambhampati kamble kamboj kamdar
kameda kamei kamel kamen kameoka kamer kamerer kami kamikawa kamimoto kamimura kamin kamineni kaminski kaminsky kamiya
kamiyama kamm kammel kammer kammerer kamo kamp kampa kampen kampf kamps kamra kamran kamrowski kan kanady kanagala
kanagy kanai kanamori kanazawa kancharla kancherla kanda kandala kandasamy kandaswamy kandi kandimalla kandola kandoll
kandukuri kandula kane kaneda kaneko kanemitsu kanemoto kaneria kaneshige kaneshiro kang kangas kania kanji kannan
kannappan kanne kanneganti kanner kanno kanode kansagra kansal kansara kantamneni kanter kantner kantor kantz kanumuri
kanuri kanwal kanwar kanzaki kao kapadia kapasi kapil kapila kapinos kaplan kaplin kapoor kapp kappel kappes kappler
kapur kar karalis karam karamchandani karanam karandikar karas karcher kardos karedia karg kari karia karim kariya
karkhanis karki karl karle karlin karls karlsen karlson karlsson karmacharya karmakar karmali karmarkar karn karnam
karnani karnati karner karnes karney karns karol karp karpinski karr karra karras karri karst karsten karter kartha
karthik karthikeyan karunakaran karunaratne karuppiah karve kary kasahara kasai kasel kaser kasey kash kashem kashif
kashima kashiwabara kashiwagi kashmiri kashyap kasi kasireddy kaspar kasper kasprzak kass kassa kassam kassel kast
kasten kaster kastner kasturi kasula katagiri katakam katano kataoka katari kataria katayama katel kates kathan
kathuria katigbak katiyar kato katoa katoch katon katragadda katsuda katsura katt katta katti kattil katyal katz
katzenberger katzer katzman kauffman kaufman kaufmann kaufusi kaul kaup kauppi kaur kaura kausar kaushal kaushik kautz
kauvaka kauzlarich kavanagh kavanaugh kavi kavr kavuri kaw kawabata kawabe kawachi kawada kawaguchi kawahara kawai
kawakami kawamata kawamoto kawamura kawana kawanishi kawano kawaoka kawasaki kawase kawashima kawata kawauchi kawazoe
kay kaya kayani kayastha kaye kaylor kayr kays kayser kazama kazee kazi kazim kazmi kazmierczak ke kea keach keagle
keala kealey kealoha kean keane keaney kear kearl kearley kearney kearns kearse kearsley keas keasey keasler keathley
keating keaton keatts keaveney keck keddy kedia kee keeble keebler keech keef keefe keefer keegan keehn keel keele
keeler keeley keeling keels keely keen keena keenan keene keener keeney keenum keep kees keese keesee keesler keesling
keeter keeth keeton keever keezer kefauver keffer kegler kegley keh kehl kehoe kehr kehrer kei keifer keil keim keiper
keirn keiser keisler keister keitel keith keithley keitt kelch kelderman keleher kelemen kelii kelkar kell kellam
kellar kelleher kellems kellen keller kellerhouse kellerman kellett kelley kelliher kelling kellison kellman kellner
kellog kellogg kellough kells kellum kelly kelm kelsch kelsey kelso kelson keltner kelton kelty keltz kemble kemmer
kemmerer kemp kemper kempf kempker kemplin kempton kenan kendall kendell kendig kendra kendrick kendricks kenebrew
keng kenison keniston kenley kenna kennamer kennamore kennan kennard kennebrew kennedy kennell kennelly kennemer
kenner kennerly kennerson kennett kenney kennington kennison kenniston kennon kenny kensey kensinger kent kentner
kenton kenworthy kenyon keo keodara keogh keohavong keomanivong keomany keopaseuth keopraseuth keough keovilay
keovongsa keown kephart kepler kepley keplin keplinger kepner keppel keppler kerber kerbs kerby kercado kerchner
kerekes kerestes kerfien kerfoot kerley kerlin kerman kern kernan kerner kerney kerns kerr kerrick kerrigan kerry
kerschner kersey kersh kershaw kershner kersten kerstetter kervin kerwin kesari kesavan keshwani kesinger kesler
kesner kessel kesselman kesselring kessinger kessler kesten kester kesterson kestler kestner keswani ketcham ketcher
ketchum ketelsen ketkar ketner ketron kettel ketter ketterer kettering ketterman kettle kettler kettner keum keung
kewalramani key keyes keys keyser kha khabra khadka khai khaing khaira khaja khalaf khalasi khaleck khalfan khalid
khalil khaliq khalique khalsa kham khammanivong khamphoumy khamvongsa khan khanal khanam khanani khandaker khandekar
khandelwal khang khangura khanna khanolkar khanom khant khanum khara kharbanda khare kharel khat khath khatiwada
khatiwoda khaton khatoon khatra khatri khattak khatun khau khauv khaw khawaja khawar khay kheang kheav khehra khela
khem khemani khemlani khen kheng kher khera khetan khetani khetarpal khieu khiev khilji khilnani khim khimani khin
khinda khine kho khoe khoja khokhar khon khong khoo khor khosa khosla khot khou khoun khouri khoury khov khowaja khu
khuat khuc khullar khun khuon khuong khup khurana khurram khurshid khut khuth khuu khwaja khy ki kiang kibbe kibble
kibby kibler kibria kicklighter kidambi kidd kidder kiddy kidney kido kidwai kidwell kiefer kieffer kiehm kiel
kielbasa kiely kien kiener kieng kier kiernan kierstead kies kiesel kieser kiesling kiester kieu kifer kiger kight
kijowski kiker kikuchi kikuta kil kilaru kilbane kilbourn kilbourne kilbride kilburn kilby kilcoyne kilcrease kilday
kildow kilduff kile kiley kilgo kilgore kilgour kilian kilkenny killam killebrew killeen killen killgore killian
killin killinger killings killingsworth killion killoran killough killpack kilman kilmartin kilmer kilmon kilpatrick
kilroy kim kimata kimball kimbell kimber kimberlin kimberling kimberly kimble kimbler kimbrel kimbrell kimbro
kimbrough kime kimery kimes kimlee kimler kimmel kimmell kimmer kimmins kimmons kimoto kimpel kimrey kimsey kimura
kimzey kin kina kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kind kindel kindell kinder kindig
kindle kindler kindred kindrick king kingery kinghorn kingman kingrey kingsberry kingsbury kingsland kingsley kingston
kini kinikini kinjo kinkade kinkead kinkel kinlaw kinley kinloch kinman kinnaird kinnaman kinnamon kinnan kinnard
kinne kinnear kinnebrew kinner kinney kinnison kinnon kinoshita kinsel kinsella kinser kinsey kinsler kinsley kinslow
kinsman kintanar kinter kintner kintz kintzel kinyon kinzel kinzer kioa kiper kipp kiran kirby kirch kircher kirchhoff
kirchner kirchoff kirihara kirk kirkbride kirkeby kirkendall kirkendoll kirker kirkham kirkland kirkley kirklin
kirkman kirkpatrick kirksey kirkwood kirmani kirpalani kirsch kirschbaum kirschner kirsh kirshner kirst kirstein
kirtley kirton kirts kirven kirwan kirwin kiser kish kishaba kishi kishida kishimoto kishiyama kishore kisinger
kisling kisner kiss kissane kissee kissel kissell kissinger kissler kissling kissner kist kistler kistner kita
kitagawa kitahara kitajima kitamura kitano kitaoka kitayama kitch kitchell kitchen kitchens kitchin kite kith kitner
kitson kitt kittel kittell kittelson kitterman kittinger kittle kittler kittleson kittredge kittrell kitts kitzman
kitzmiller kivett kivi kiyabu kiyohara kiyonaga kiyono kiyota kiyuna kizer kjos klahn klahr klaiber klamm klann klapp
klapper klar klass klassen klatt klaus klausner klawitter kleckner klee kleeman klees kleffman kleiber kleiman klein
kleine kleiner kleinman kleinschmidt kleis kleist klem klemm klemme klemp klenk klenke klepper klett kleve kleven
klick kliebert klien kliethermes klima klimas klimek kline kling klingbeil klinge klingenberg klingensmith klinger
klingler klingman klink klippel klock klocke klopfenstein klopfer klopp klos klose kloss kloster klosterman klotz
kluck kluender kluesner klug kluge klump klumpp kluth klutts kluttz kluver kmetz kmiec kmiecik knaack knab knabe knack
knaff knaggs knapik knapp knappenberger knapper knarr knaub knauer knauf knauff knaus knauss knebel knecht knee
kneeland kneip knell knepp knepper knerr knicely knick knickerbocker kniffen knight knighten knighton knights knipe
knipp knisely knisley knittel knobel knobloch knoblock knoke knoles knoll knop knopf knopp knore knorr knott knotts
knouse knowles knowlton knox knuckles knudsen knudson knudtson knupp knuth knutsen knutson knutt ko koay kobashi
kobashigawa kobata kobayashi kobel kober koch kochan kochar kocher kochhar kocian kocsis kocurek kodali kodama kodani
kode koduri koduru koehl koehler koehn koeller koelling koelsch koelzer koen koenen koenig koening koepke koepp
koeppel koepsell koerber koerner koester koff koffler koffman kofoed koga kogan koganti koger kogut koh kohan kohara
kohen kohl kohler kohli kohlman kohlmeier kohls kohn kohnen kohnke kohout kohr kohut koide koike koirala koizumi
kojima kok kokubun kolar kolasinski kolb kolbe kole kolek kolenda kolesar koli koll kolla kollar koller kolli
kollipara kollman kollu kolluri kolluru kolman kolodziej kolstad komanduri komar komara komatsu kommareddy kommineni
komoda komori komoto kompella konda kondapalli kondo konduri konduru konecny konen koneru kong kongara konieczny
koning konishi konkel konkol konno kono konopka konrad kontos koo koob koogler koon koonce kooner koons koontz koop
koopman kopacz kopczynski kopec kopecky kopf kopp koppes koppula koprowski korah koran korando korb korde koren
korhonen korman korn kornegay kornfeld kornreich korpela korrapati kort korte korth korus kos kosak kosaka kosakowski
kosaraju kosasih koseki kosel koser koshi koshy kosinski koski kosloski koslosky koss kossman kost kostelnik koster
kostka kosuri kota kotadia kotagiri kotak kotake kotani kotch kotecha kotecki kotek koth kotha kothandaraman
kothapalli kothari kothe kotian kotla kotler kott kottapalli kotter kottke kottwitz kotwal kou kouba kouch kouchi koul
kountz kour koury kousar kovac kovach kovacich kovacs koval kovar kovats kow kowal kowalczyk kowaleski kowalewski
kowalik kowalski kowalsky koya koyama koyanagi kozak kozar kozel kozeliski koziel koziol kozlowski kozuma kpa kraatz
krabbe krach kracht kraeger kraemer kraft krahn krajewski kraker kral krall kram kramer krammer kramp kraner krantz
kranz krasner kratky kratochvil kratz kratzer kraus krause krauser kraushaar krauss krauth kravetz kravitz krawczyk
krawiec kreamer krebbs krebs krebsbach krech kreeger kreger krehbiel kreider kreidler kreiger krein kreiner kreisel
kreitzer krejci krell kremer krenz krepps kreps kresge kress kretschmer kreutzer kreuzer krey krick krider kridler
kriebel krieg kriegel krieger krier kriesel kriger krikorian kriner kring krings krinsky kripalani krishan krishna
krishnakumar krishnamoorthy krishnamurthi krishnamurthy krishnan krishnappa krishnasamy krishnaswami krishnaswamy
kriss kristek kristensen kriz krizan krob kroeger kroeker kroenke kroger krogh krogman kroh krohn krok krol kroll krom
kromer kron krone kronenberg kroner kroon kropf kropp krouse krout kruchten kruckeberg krueger krug kruger kruk krull
krum krumm krupa krupinski krupp kruse kry krzemien krzeminski kshatriya kshirsagar ksor ku kua kuan kuang kuar
kubacki kubala kubat kube kubiak kubicek kubik kubis kubo kubota kuboyama kucera kuchar kucharski kuchera kuchibhotla
kuchta kucinski kuck kuder kudo kue kuebler kuechle kuehl kuehn kuehne kuehner kuei kuester kueter kuether kuffel
kugel kugler kuhl kuhlman kuhlmann kuhn kuhnert kuhns kui kuilan kuiper kuipers kujawa kujawski kukla kukowski kukreja
kul kula kular kulas kulesza kulick kulig kulik kulikowski kulinski kulkarni kull kullar kullman kulp kulpa
kulshrestha kum kumagai kumai kumamoto kumar kumaran kumarasamy kumaraswamy kumaresan kumari kumasaka kumm kummer kump
kuna kunde kundra kundu kung kunihiro kunimoto kunimura kunisaki kunishige kunitake kuniyoshi kuniyuki kunkel kunkle
kunst kuntz kunwar kunz kunze kunzman kuo kuoch kuong kuper kupfer kupiec kuppa kuppusamy kuppuswamy kuramoto kurani
kurapati kurashige kurata kurek kurella kuresa kureshi kuriakose kurian kurien kurihara kurisu kurita kuriyama kurland
kurniawan kuroda kuroiwa kurokawa kuroki kurosaki kurosawa kurose kurosu kurra kurt kurtenbach kurth kurtz kurup
kuruvila kuruvilla kurz kusaka kusano kuschel kush kushner kushwaha kuss kuster kusuda kusuma kusumoto kusunoki kuta
kutch kutcher kutty kutz kuwabara kuwada kuwahara kuwata kuwaye kuy kuykendall kuyper kuzma kwa kwack kwak kwan kwang
kwatra kwee kwei kweon kwiatkowski kwiecien kwo kwock kwok kwon kwong kwun ky kyan kyaw kye kyer kyger kyi kyker kyle
kyler kyles kyllonen kyong kysar kyser kyte kyu kyung kyzer la laabs laakso labadie labao labar labarbera labarge
labarr labarre labasan labat labate labayen labbe labella labelle laber laberge lablanc labombard labonte laborde
laborico laboriel laborin labounty laboy labra labrada labrador labranche labrecque labree labrie labriola labrum
labuda labuguen lac lacanilao lacanlale lacap lacar lacasse lacayo lacaze lacefield lacerna lacewell lacey lach
lachance lachapelle lacher lachermeier lachhman lachica lachino lachowicz lacina lack lackey lackner laclair lacomb
lacombe laconte lacorte lacoste lacount lacour lacourse lacroix lacross lacsamana lacsina lacson lactaoen lacuesta
lacy lad ladak ladao ladd lade ladha ladhani ladia ladner ladouceur ladrido ladrillono ladrondegueva ladson ladue
laduke ladwig lady lafaele lafarga lafata lafave lafayette laferriere lafever lafferty laffey laffin laffoon laflamme
lafler lafleur lafollette lafon lafond lafontaine lafontant laforce laford laforest laforge laforteza lafortune
lafountain lafrance lafreniere lafromboise lafuente lagace lagarda lagarde lagares lagasca lagasse lagazo lage lager
lagman lagmay lago lagos lagpacan lagrange lagreca lagrimas lagrone lagrosa lagua laguardia laguatan lague laguer
laguerre laguna lagunas lagunes lahey lahiri lahman lahoti lahoz lahr lahti lai laiche laidlaw laigo lail lain laine
laines lainez laing lainhart laino lair laird lairsey lairson lajara lajeunesse lajoie lakdawala lake lakes lakey
lakha lakhani lakhanpal lakin lakshman lakshmanan lakshminarayana lal lalani lalchandani laliberte lalinde lalji lall
lalley lalli lally lalonde lalone lalor laluz lalvay lalwani lam lama lamacchia lamagna laman lamanna lamantia lamar
lamarca lamarche lamark lamarque lamarr lamarre lamas lamaster lamastus lamay lamb lamba lambaren lambarena lambdin
lambe lamberson lambert lamberth lamberti lamberton lambertson lambeth lambino lamborn lamboy lambrecht lambright
lambros lambson lamelas lamer lamere lamers lamey lamica lamichhane laminack lamirande lamke lamkin lamm lammers
lammert lammey lamon lamonica lamons lamont lamontagne lamore lamoreaux lamorte lamothe lamotte lamountain lamour
lamoureaux lamoureux lamourt lamp lampe lampert lamphear lamphere lampkin lampkins lampley lampman lamprecht lampron
lampton lamsal lamson lamug lamy lan lanahan lanasa lancaster lance lancheros lanclos lancon lancour lanctot land
landa landau landaverde landaverry landazuri lande landen landeo lander landeros landers landes landestoy landey
landez landford landgraf landi landicho landin landingin landis landivar landman lando landon landor landrau
landreneau landress landreth landrith landrum landry lands landsman landwehr landy lane laney lanford lang langan
langarica langdon lange langenfeld langer langevin langford langham langhorne langi langit langlais langley langlinais
langlois langner lango langone langsam langstaff langston langton langtry languren langworthy lanham lanier lanigan
laning lank lankford lanman lanners lanni lannigan lanning lannon lanoue lanphear lanphere lansang lansangan lansberry
lanser lansford lansing lant lanter lanterman lantigua lantin lantz lantzy lanz lanza lanzarin lanzas lanzo lanzot lao
lapan laparra lape lapena laperle lapeyrouse lapham lapid lapier lapierre lapine lapinski lapitan laplaca laplant
laplante lapoint lapointe laporta laporte lapp lappin laprade lapus lapuz laquindanum lar lara larabee laracuente
laragarcia laragonzalez larahernandez laralopez laramartinez laramee laramie laramore laranang larancuent
lararodriguez laraway lard lardizabal lareau laredo larenas larence lares larez largaespada large largent larger largo
larimer larimore larin larios lariosa larison lariva lariviere lariz lark larke larkey larkin larkins larmon larmore
larner larocca larocco laroche larochelle larock larocque laroque larosa larose larot laroya larrabee larracas
larramendi larrazolo larregui larreta larreynaga larrick larrimore larrison larriva larrosa larry larsen larson
larsson larue larumbe larusso lary lasala lasalle lasam lasater lasch laseter lash lashbrook lasher lashley lashua
lasiter laska laskar lasker laskey lasko laskowski lasky lasley lasorsa lasprilla lass lassalle lassen lasseter
lassiter lasso lassonde laster lastimosa lastinger lastra lastrapes lastre laswell lat latch latham lathan lathem
lathrop latigo latimer latimore latino latney latona latorre latour latourette latsha latshaw latson latta lattea
lattimer lattimore lattin latu latz lau lauaki laub laubach lauber laubscher lauck laudenslager lauder lauderback
lauderdale laudermilk laue lauer laufer lauffer laughlin laughridge laughter laughton laulu laumann launer launius
laura laurean laureano laurel laurence laurent laurente laureta lauria lauricella laurich laurie laurin lauritsen
lauritzen lauro lauron laursen laury lausell lautenschlage lauter lauterbach lauti lauver laux lauzier lauzon lavaka
lavalle lavallee lavalley lavallie lavandera lavarias lavariega lavarreda lavastida lavatai lavayen lavea laveaga
lavecchia lavell lavelle laven lavenant lavender laver laverdiere lavere lavergne laverriere laverty lavery lavey
lavigna lavigne lavin lavine laviolette lavoie lavu lavulo law lawalin lawas lawerence lawes lawhead lawhon lawhorn
lawhorne lawing lawler lawless lawley lawlis lawlor lawrance lawrence lawrie lawry laws lawson lawton lawver lawyer
lax laxa laxamana laxson laxton lay layco laycock layden layfield laygo layman laymon layne laynez layton layug
layugan layva lazaga lazala lazalde lazano lazar lazard lazarin lazarit lazaro lazarus lazatin lazcano lazcon lazenby
lazo lazor lazos lazu lazzari lazzaro le lea leach leachman leacock leadbetter leader leaf league leahey leahy leak
leake leaks leal leaman leaming leamon leander leandro leandry leang leano leanos leap leaphart lear leard learn
learned leary lease leask leasure leath leatham leatherman leathers leatherwood leaton leavell leavens leaver leavitt
leavy lebario lebaron lebeau lebel leber leblanc lebleu leblond lebo leboeuf lebouef lebow lebowitz lebron lebrun
lebsock lecea lech lechler lechner lechuga leclair leclaire leclerc lecompte lecona lecroy lecuyer leday ledbetter
leddy lederer lederman ledesma ledet ledezma ledford ledger ledgerwood ledlow ledo ledonne ledoux leduc ledwell lee
leech leeder leedom leeds leedy leek leekim leeks leeman leen leep leeper leer lees leese leeson leet leeth lefebre
lefebure lefebvre lefever lefevers lefevre leff leffel leffert leffew leffingwell leffler lefkowitz lefler leflore
lefort lefrancois leftwich legare legaria legarreta legaspi legault legendre leger legere legette legg legge leggett
leggio leggitt legleiter legler legnon lego legorreta legra legrand legrande legree legros leguizamo leguizamon lehman
lehmann lehmkuhl lehn lehnen lehner lehnherr lehoux lehr lehrer lehrke lehrman lehto lei leiataua leiato leib leibee
leibel leibowitz leiby leicht leick leider leidholt leier leifer leigh leight leighton leighty leija leiker leilua
leimbach leinen leininger leipold leis leisenring leiser leishman leisinger leist leister leisure leisy leitch leite
leiter leith leitner leitz leitzel leiva leja lejano lejarde lejeune lek leland lele leleux lem lema lemaire lemanski
lemarr lemaster lemasters lemay lembke lembo lemelin lemelle lemen lemieux leming lemire lemke lemley lemme lemmer
lemmon lemmond lemmons lemoine lemon lemond lemonds lemons lemos lemus lemuz lena lenahan lenard lenart lenderman
lendof leng lenguyen lengyel lenh lenhardt lenhart lenig lenihan lenk lenker lennon lennox leno lenoir lenox lenser
lent lentine lentini lenton lentz lenz lenzen lenzi lenzini leo leomiti leon leonard leonardi leonardo leoncio leone
leonen leonetti leong leongarcia leonhardt leonhernandez leonides leonlopez leonmartinez leonperez leonramirez
leonrodriguez leonzo leopard leopold leos leota lepage lepak lepe lepez lepine lepisto lepiz lepley lepore lepper
leppert lequang ler lerch lerena lerma lerman lerner leroux leroy lesaca lesage lesane lescarbeau lesesne lesh lesher
lesinski lesko lesley leslie lesniak lesniewski lesperance lespron lessard lesser lessig lessley lessman lester
lesueur lesure letarte letcher letchworth letellier letendre leth letizia leto letona letourneau letran letsinger
letson lett lettieri lettinga letts letuli leu leukhardt leung leura leuterio lev levalley levan levandowski levar
levario levasseur levay leveille level levell leven levene levens levenson leventhal leveque lever leverett leverette
leverich levering levert leverton levesque levett levey levi levier levin levine levingston levins levinson levis
levison leviste levitan levitsky levitt levron levy lew lewallen lewandowski lewellen lewellyn lewey lewicki lewin
lewinski lewis lewison lewter lex ley leyba leyden leyendecker leyja leynes leyson leyua leyva leyvas lez leza lezama
lezcano lhamo lheureux li liakos liamas lian liang liao liau liaw libao libbey libby libed liberatore liberman liberti
liberto liberty libiran liboon librado libreros libunao liburd licano licari licata licea liceaga licerio licht
lichtenberg lichtenberger lichtenstein lichtman lichty liciaga lickliter lickteig licon licona licuanan licudine licup
liddell liddle lide lie lieb liebel lieber lieberman liebig liebl liebman liebold liebsch liechty liedtke liefer liem
lien liendo lieng liera lieras lierman lieser lietz lieu lievano lievanos liew lige liggett liggins ligh light
lightbody lightcap lightfoot lightford lightle lightner lightsey lighty ligon ligsay liguez liguori lii likens likes
lile liles lilienthal liljenquist lill lillard liller lilley lillibridge lillie lillis lilly lim lima limas limaye
limb limbachia limbaugh limberg limbo limbu limerick liming limjoco limmer limoli limon limones limos limpin limson
lin linan linares linarez linarte linch linck lincoln lind linda lindahl lindamood lindao lindauer lindberg lindblad
lindblom lindbloom linde lindell lindeman lindemann linden lindenberg linder linderman lindgren lindholm lindhorst
lindley lindner lindo lindon lindow lindquist lindsay lindsey lindsley lindstedt lindstrom lindy line lineback
linebarger linebaugh lineberger lineberry linehan lineman linen liner linero lines ling linga lingad lingala lingam
lingard lingat lingenfelter linger lingerfelt lingle lingo linh linhart lininger link linke linker linkous linley linn
linnell linneman linnen linney lino linquist linsangan linscott linsey linsley linson lint lintag linthicum lintner
linton lintz linville linwood linz linzey linzy lion lionberger liong liotta liou lipari lipe lipford lipham lipinski
lipka lipkin lipman lipp lippard lippert lippincott lippman lippold lipps lipscomb lipsett lipsey lipski lipsky lipson
liptak lipton lira liranzo lirette liriano lis lisa lisby lisenby liserio lish lisi lising lisk liska liskey lisle
lisojo lisowski liss list lister liston litardo litchfield litchford litherland litke litle litman litonjua litscher
litt littell litten litteral little littlefield littlejohn littlepage littler littles littleton littlewood litton
littrell litts lituma litwin litz litzinger liu liufau liv livar lively livengood liverman livermore liverpool livers
livesay livings livingston livingstone livsey liwag liwanag liyanage liz lizada lizalde lizama lizano lizaola lizarazo
lizarde lizardi lizardo lizarraga lizarzaburu lizcano lizotte llagas llamas llanas llanes llanez llangari llano llanos
llanto llapa llarenas llave llaverias llavore llenas llerandi lleras llerena llerenas llewellyn lliguichuzhca
lliguicota llinas llivicura llontop llopiz lloren llorens lloyd lluberes lnu lo loach loadholt loaeza loaisiga loaiza
loan loar loarca loayza lobaina lobato lobatos lobaugh lobb lobdell lobe lobel lobera loberg lobo lobos lobue loc
locascio locastro loch locher lochner locicero lock lockamy lockard locke locker lockett lockhart locklear lockley
locklin lockman lockridge lockwood lococo locquiao locsin locust loden loder lodge lodha lodhi lodhia lodi loe loeak
loeb loeber loeffler loehr loera loesch loethen loeung loew loewen loewenstein loeza lofaro loffredo lofgren lofland
loflin lofquist lofthouse loftin loftis lofton loftus logan loganathan logemann loggins loghry logiudice logsdon
logston logue loh lohani lohman lohmann lohnes lohr lohse loht loi loiacono loisel loiselle loja lojano lok loken
lokey lokhandwala lokken loll lollar lolley lollis lolohea loman lomanto lomas lomax lombana lombard lombardi lombardo
lombera lomboy lombrana lombrano lomeli lomelin lomely lomibao lomonaco lomu lona london londono lone lonergan lones
loney long longacre longboy longenecker longerbeam longest longfellow longino longinos longley longmire longmore
longnecker longo longoria longshore longstreet longstreth longsworth longtin longway longwell longworth lonon lonsdale
lontoc lontok lonzo loo looby look lookabaugh loomba loomis looney loong loop looper loor loos loose lopec loper
lopera lopes lopez lopezacosta lopezaguilar lopezalvarado lopezalvarez lopezavila lopezayala lopezbautista
lopezbeltran lopezcabrera lopezcamacho lopezcampos lopezcardenas lopezcarrillo lopezcastillo lopezcastro lopezchavez
lopezcontreras lopezcortez lopezcruz lopezdeleon lopezdelgado lopezdiaz lopezdominguez lopezescobar lopezespinoza
lopezestrada lopezfernandez lopezfigueroa lopezflores lopezfuentes lopezgarcia lopezgomez lopezgonzales lopezgonzalez
lopezguerrero lopezgutierrez lopezguzman lopezhernandez lopezherrera lopezibarra lopezjimenez lopezjuarez lopezlara
lopezleon lopezlopez lopezluna lopezm lopezmaldonado lopezmartinez lopezmedina lopezmejia lopezmendez lopezmendoza
lopezmeza lopezmiranda lopezmolina lopezmorales lopezmoreno lopezmunoz lopeznavarro lopeznunez lopezochoa lopezorozco
lopezortega lopezortiz lopezpadilla lopezpena lopezperez lopezpineda lopezramirez lopezramos lopezreyes lopezrios
lopezrivera lopezrodriguez lopezrojas lopezromero lopezruiz lopezsalazar lopezsanchez lopezsandoval lopezsantiago
lopezsantos lopezsilva lopezsolis lopezsoto lopeztorres lopezvaldez lopezvargas lopezvasquez lopezvazquez lopezvega
lopezvelasquez lopezvelazquez lopezzavala lopiccolo lopinto lopp lopresti lopresto lor lora loran loranca lorance
loranger lorch lord lords lore loredo lorence lorenson lorentz lorentzen lorenz lorenzana lorenzen lorenzo loretdemola
loreto lorez lorica lorico loriga loring lorn lorona lorraine lorta lorusso losada losano losee losey losh loso
losolla losoya loss lossett lossing lostaunau lota loth lothrop lott lotti lotts lotz lou louangrath loubriel loucks
loud louden louder loudermilk loudin loudon lougee lough loughlin loughman loughran loui louie louis loung lounsbury
loupe louque lourenco lourido lousteau lout louthan louviere loux lov lovallo lovan lovato love loveall loveday
lovejoy lovelace lovelady loveland loveless lovell lovely lover loveras loveridge lovering lovern lovett lovette
lovick lovin loving lovingood lovings lovins lovitt lovo lovos lovvorn low lowder lowe lowell lowenstein lowenthal
lower lowers lowery lowes lowman lown lowndes lowrance lowrey lowrie lowrimore lowry lowther lowy loy loya loyd loynaz
loyo loyola loza lozada lozado lozano lozier lozoria lozoya lu lua lualhati luan luangkhot luangraj luangrath lubag
lubbers lubin lubinski lubinsky luby luc luca lucarelli lucas lucatero lucca lucchesi luce lucena lucero lucey lucht
lucia lucian luciani luciano lucien lucier lucio lucious lucius luck lucke luckett luckey luckie luckow lucky lucus
lucy luczak luczynski ludden ludena ludizaca ludlow ludlum ludwick ludwig ludy lue luebano luebbers luebbert luebke
luechtefeld lueck lueders luedke luedtke luellen luengas luera lueras luetkemeyer luevano luevanos luff lufkin luft
lugar lugardo luginbill lugo lugones lugtu luhman luhr luhrs lui luick luis luisjuan luistro luitel luiz lujan lujano
luk lukach lukas lukasiewicz lukasik lukban luke luken lukens luker lukes lukman lukose lukowski lule lulla lum
lumagui luman lumanlan lumanog lumb lumba lumbang lumbi lumbreras lumibao lumley lummus lumpkin lumpkins lumsden lun
luna lunagarcia lunagonzalez lunahernandez lunalopez lunamartinez lunaperez lunaramirez lunarodriguez lunasanchez
lunceford lund lundahl lunday lundberg lundblad lunde lundeen lundell lundgreen lundgren lundholm lundin lundmark
lundquist lundstrom lundy lung lunn lunsford lunt luo luoma luong luongo luper lupercio luperon lupez lupi lupian
lupien lupo luppino luptak lupton luque luqueno luquez luquin luquis lurie lurry lurvey lurz lusby luse lush lusher
lusk lussier lust luster lustig lustina lusung lute luter lutes luth luther luthra luthy lutman luton lutrick
lutterman luttrell lutui lutz luu luv luvian luviano luvianos lux luxton luyando luyo luz luzania luzanilla luzardo
luzier luzunaris luzzi lwin ly lyall lybarger lybrand lyda lyday lyde lyden lydick lydon lyford lyke lykes lykins lyle
lyles lyman lymon lyn lynam lynch lynd lynde lyne lynes lynn lyon lyons lysiak lytch lytle lyttle lytton lyu lyvers
lzu ma maa maae maafu maag maake maala maan maas maass mabalot mabanta mabasa mabe mabee maben maberry mabery mabey
mabie mabini mable mabon mabrey mabry mabunga mabutas mac macabeo macadam macadangdang macagba macalalad macalinao
macalino macalintal macalma macaluso macam macanas macancela macapagal macapinlac macaraeg macaraig macaranas macarena
macareno macariola macarthur macasaet macasieb macaspac macatangay macato macaulay macauley macbeth maccallum
macdonald macdonnell macdougall macdowell mace macedo macek macey macfarland macfarlane macgillivray macgregor mach
macha machado machen machic machida machin machnik machorro machuca macias maciejewski maciel macinnis macintosh
macintyre mack mackay macke macken mackenzie mackey mackie mackiewicz mackin mackinnon mackley macklin macko mackowiak
mackson macky maclachlan maclaren maclean maclennan macleod maclin macmaster macmillan macneil macneill maco macomber
macon macphail macpherson macqueen macrae macri macuil macwan macwilliams macy madadi madala madamba madan madara
madarang maday madayag maddalena maddali maddela madden maddineni madding maddix maddock maddocks maddox madduri
maddux maddy madeiros mader madera maderazo madere madero madewell madha madhani madhav madhavan madhu madia madiedo
madigan madill madina madiraju madireddy madison madkins madlangbayan madlock madonia madonna madore madrano madriaga
madrid madrigal madrigales madril madriles madriz madrueno madruga madry madsen madson maduena madueno mae maeda
maehara maekawa maeng maes maese maeshiro maestas maestre maez maffei maffett maffucci mafla mafnas mafua magadan
magadia magalei magallan magallanes magallanez magallon magalong magana maganda magante maganti magaoay magar magat
magbanua magbitang magboo magbual magby magcalas magda magdaleno magday magee mageo mager magers mages maggard maggart
maggi maggio maghanoy maghirang magill maginnis magistrado maglalang maglasang maglaya maglio magliocca maglione
magnan magnani magnaye magner magness magno magnus magnuson magnusson magoon magpantay magpayo magpoc magrath magruder
magsayo magsaysay magsino magsombol magtibay magtoto magueyal maguina maguire magwood magyar mah mahabir mahadevan
mahaffey mahajan mahal mahale mahalingam mahan mahaney mahapatra mahar maharaj maharjan mahat mahboob mahbub mahecha
mahendra mahendran maher mahesh maheshwari maheu maheux mahi mahida mahil mahinay mahle mahler mahlum mahmood mahmoud
mahmud mahn mahnke mahon mahone mahoney mahony mahood mahr mahtani mahurin mai maiava maidana maiden maidonado maier
maietta mailhot maillet mailloux mailman main mainali maine mainer maines mainez mainolfi mainor mains maio maiorano
mair maire mairena mais maisch maisonave maisonet maisuria maiti maitland maitra maize majalca majano majeed majerus
majeski majette majewski majia majithia majka majkut majmudar majmundar major majors majumdar majumder mak makaafi
makadia makam makani makda makela maker makhani makhija makhijani maki makin makino makishima makita makkar maknojia
makowski makris makuch makwana malabanan malacara malachi malagon malakar malaluan malan malana malanche maland malani
malapit malapitan malasig malate malatesta malave malaver malaviya malbon malbrough malchow malcolm malcom malcomb
maldanado maldona maldonado maldonaldo maldondo malec malecha malecki malek malepeai malespin maletta maley malfabon
malfavon malhi malhotra malia malicdem malick malig maligaya malik malilay malimban malin malina malinao malinis
malinowski maliszewski malit maliwat malixi malizia malkan malkani malkin malla malladi mallard mallare mallari
mallavarapu mallela mallen mallery mallet mallett mallette malley mallik mallo mallon mallorca mallory mallow malloy
mally mallya malm malmberg malmquist malo maloles malone maloney malong malonzo maloof malott maloy malpartida malpass
malpica malsam malson malta maltby maltese maltez maltezo maltos maltz malubay maluyo malvaez malvar malveaux maly mam
mamaclay mamani mamaradlo mamaril mamdani mamea mamidi mamiya mammen mamuad mamun mamuyac man manabat manabe manahan
manalac manalad manalang manalansan manalastas manalaysay manalili manalo manaloto manandhar manangan mananquil
manansala manantan manaois manapat manarang manasan mancao mance mancera mancero mancha manchame manchanda mancheno
manchester mancia mancias mancil mancilla mancillas mancinas mancini mancino mancuso mandadi mandal mandalia mandani
mandap mandapat mandato mandava mandavia mandel mandelbaum mandell manders manderscheid manderson mandeville mandez
mandich mandonado mandujano maneja maner manes manese maness maney manfre manfredi mang mangabat mangahas mangalindan
mangan manganaro mangandi mangano mangaoang mangat mangel mangels manger manges mangini mangino mangione mangla
manglani mangle manglicmot manglona mango mangoba mangold mangonon mangosing mangram mangrobang mangrum mangual
mangubat manguiat mangulabnan mangum mangune mangus manhart manhas mani maniago maniar manibog manibusan manickam
maniego manier manigault manigo manikandan manimtim maningas manio manion manipon maniquis manis maniscalco maniti
manivanh manivannan manivong manjarres manjarrez manji manjunath mank manka mankad manke manker mankey mankin
manlangit manlapaz manlapig manley manlulu manlutac manly mann manna mannan mannava mannella manner manners manney
manning mannings mannino mannion mannix manno mannon manns mano manocha manohar manoharan manoj manongdo manoogian
manor manos manosalvas manquero manqueros manrique manriques manriquez manross manrriquez manry mans mansanares
manseau mansell manser mansfield mansilla mansir manske mansker manson mansour mansukhani mansur mansuri mantena
manthe manthei manthena manthey mantilla mantle mantooth mantri mantyla mantz manubay manuel manueles manuelito
manumaleuna manus manville manwani manwaring many manygoats manz manzanares manzanarez manzanedo manzanera manzanet
manzano manzella manzer manzi manzione manzo manzoor manzueta mao maokhamphiou mapa mapalo mapanao mapes mapili maple
maples mapp mapu maqbool maqsood maqueda maqueira maquez maquilon mar mara marable maracle maradiaga maraia marak
marales maralit maram maramag maramba maranan marano marante maranto marapao marasco marasigan marathe maravi
maravilla maravillo marban marbella marberry marble marburger marbury marc marcaida marcano marcantel marcantonio
marceau marcel marceleno marcelino marcell marcella marcello marcellus march marchal marchan marchand marchant
marchante marchbanks marchena marchese marchetta marchetti marchi marcia marcial marciano marcias marcil marcin
marcinek marciniak marcinko marcinkowski marco marconi marcos marcotte marcoux marcucci marcum marcus marcy marden
mardis mardueno maredia marek mareko marenco marengo marentes mares maresca marez marfatia marfori margarito margate
margerum margeson margolies margolin margolis marguez margulies mari maria mariaca mariaelena mariaguadalupe mariani
mariano mariappan marichal marichalar mariche maricle mariduena marie marietta mariles marimuthu marin marinacci
marinaro marinas marine marinelarena marinelli marinello mariner marinero marinez maring marini marino marinucci mario
marion mariona mariotti maris mariscal maristany maristela mark markarian markee markel markell marker markert markey
markgraf markham markie markin markland markle markley marko markose markovich markow markowitz markowski marks
marksberry markum markus markwell marland marlar marlatt marler marlett marlette marley marlin marling marlow marlowe
marmion marmo marmol marmolejo marmolejos marmon marnell marney marois maron marone maroney maroon maroquin marotta
marotz marple marquard marquardt marquart marques marquess marquette marquez marquezgarcia marquina marquis marr marra
marrero marri marrin marrinan marriner marriott marro marron marrone marroquin marrotte marrow marrquin marrs marrufo
marrugo marrujo mars marsala marsch marsden marse marsee marsh marshal marshall marshburn marshell marsico marsland
marsolek marson marston mart marte martel martell martelli martello marten marteniz martens martensen marth marti
martienz martiez martillo martin martina martinaz martindale martindelcamp martindelcampo martine martineau martinek
martinelli martines martinez martinezaguila martinezalvare martinezayala martinezc martinezcastil martinezcastro
martinezchavez martinezcruz martinezdiaz martinezflores martinezg martinezgarcia martinezgomez martinezgonzal
martinezguzman martinezhernan martinezherrer martinezjimene martinezjuarez martinezlara martinezlopez martinezluna
martinezm martinezmartin martinezmedina martinezmejia martinezmendez martinezmendoz martinezmorale martinezmoreno
martinezmunoz martinezortega martinezortiz martinezperez martinezr martinezramire martinezramos martinezreyes
martinezrios martinezrivera martinezrodrig martinezrojas martinezromero martinezruiz martinezsanche martinezsantos
martinezsoto martineztorres martinezvargas martinezvasque martinezvazque martinezvega martini martinie martiniz
martino martinon martins martinsen martinson martir martis martiz martnez marton martone marts martucci marty martyn
martz marucut maruf marulanda marumoto marungo marure maruyama marvel marvin marwah marwaha marx mary maryland marz
marzan marzano marzett marzette marzullo mas masada masaki masangcay masangkay masaniai masaoka masariegos mascardo
mascarenas mascareno maschino mascia mascio mascorro mascote masden masek maselli maser masferrer mash mashburn masi
masiello masih masino masis mask maske maskell masker maslowski mason masone masoner masood masroor mass massa massaro
masse massenburg massengale massengill masser massey massi massie massingale massingill massman masson mast mastache
masten master masters masterson mastin maston mastrangelo mastrapa mastro mastroianni mastronardi mastropietro masud
masuda masui masukawa masumoto masunaga masuoka masur mata mataafa matadamas mataele matai matallana matamoros
matarazzo matas matau matautia matavao matayoshi matchett mateer matehuala mateo mateos mater mathai matharu mathen
mathena matheney matheny mather matherly matherne mathers mathes matheson mathew mathews mathewson mathey mathias
mathies mathieson mathieu mathis mathisen mathison mathur mathys matias matibag matilde matillano matinez mationg
matis matko matley matlock matney matoba matos matott matousek matranga matson matsubara matsuda matsui matsukawa
matsuki matsumoto matsumura matsunaga matsunami matsuno matsuo matsuoka matsushima matsushita matsuura matsuyama
matsuzaki matt matta matte mattei matteo matter mattera mattern mattes matteson mattews matthes matthew matthews
matthias matthies matthiesen mattia mattice mattie mattila mattingly mattinson mattioli mattis mattison mattix
mattocks matton mattoon mattos mattox mattson mattu matty matul matula maturan maturana maturano maturino matus matute
matyas matz matza matzen matzke mau mauceri mauch mauck maudlin mauer mauffray mauga mauger maugeri maughan mauk maul
maulden mauldin maule maull maultsby maune mauney maung maupin maurer maurice mauricio mauriello maurin mauro maury
maurya maus maust mauzy mavani maver mavi maw mawi mawson mawyer max maxey maxfield maxham maxie maxim maximiliano
maxon maxson maxton maxwell may maya mayagoitia mayall mayancela maybee mayben mayberry maybury maycock maye mayeda
mayen mayer mayers mayes mayeux mayfield mayhall mayhan mayhew mayhue mayhugh mayle maymi maynard mayne maynes maynez
maynor mayo mayon mayor mayora mayoral mayorca mayorga mayorquin mayr mays mayse mayson maysonet mayton maytorena
mayuga mayville mayweather maza mazaba mazariego mazariegos maze mazer mazhar maziarz mazon mazuera mazumdar mazumder
mazur mazurek mazyck mazza mazzarella mazzariello mazzei mazzella mazzeo mazzola mazzone mazzoni mazzotta mc mcabee
mcadam mcadams mcadoo mcadory mcafee mcaleer mcalexander mcalister mcallister mcaloon mcalpin mcalpine mcamis mcanally
mcandrew mcandrews mcaninch mcanulty mcardle mcarthur mcatee mcateer mcauley mcauliffe mcavoy mcbain mcbane mcbath
mcbay mcbean mcbeath mcbee mcbeth mcbrayer mcbride mcbroom mcbryde mcburney mccaa mccabe mccafferty mccaffery
mccaffrey mccain mccaleb mccalister mccall mccalla mccalley mccallie mccallion mccallister mccallon mccallum
mccambridge mccamey mccammon mccampbell mccandless mccandlish mccane mccann mccanna mccannon mccant mccants mccardell
mccardle mccargo mccarley mccarrell mccarroll mccarron mccart mccarter mccarthy mccartney mccartt mccarty mccarver
mccarville mccary mccaskey mccaskill mccasland mccaslin mccaster mccaughey mccaul mccauley mccaulley mccausland mccaw
mccawley mccay mcchesney mcchristian mcchriston mcclain mcclaine mcclam mcclanahan mcclane mcclaran mcclard mcclaren
mcclary mcclaskey mcclay mcclean mccleary mccleery mcclellan mcclelland mcclenahan mcclendon mcclenny mcclenon
mcclenton mcclerkin mccleskey mcclintic mcclintock mcclinton mcclish mccloskey mccloud mccloy mcclune mccluney mcclung
mcclure mcclurg mcclurkin mccluskey mcclusky mccoin mccolgan mccoll mccolley mccollister mccollom mccollough mccollum
mccomas mccomb mccombs mccommon mcconico mcconkey mcconn mcconnaughey mcconnaughy mcconnel mcconnell mcconville mccook
mccool mccord mccorkle mccormack mccormick mccorry mccorvey mccosh mccotter mccourt mccowan mccowen mccown mccoy
mccracken mccrady mccrae mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccreight
mccright mccrimmon mccrohan mccrory mccroskey mccrossen mccrossin mccroy mccrudden mccrum mccrystal mccubbin mccue
mccuen mccuin mccuistion mccuiston mcculla mccullah mccullar mccullen mcculler mccullers mcculley mcculloch mccullough
mccullum mccully mccumber mccune mccurdy mccurley mccurry mccurtis mccusker mccutchan mccutchen mccutcheon mcdade
mcdanel mcdanial mcdaniel mcdaniels mcdavid mcdavis mcdermott mcdevitt mcdill mcdivitt mcdole mcdonagh mcdonald
mcdonalds mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald mcdougall mcdougle mcdow mcdowell mcduff mcduffee
mcduffey mcduffie mcduffy mceachern mceachin mcelderry mcelfresh mcelhaney mcelhannon mcelhinney mcelligott mcelrath
mcelravy mcelroy mcelvain mcelveen mcelwain mcelwee mcelyea mcenaney mcenery mcentee mcentire mcentyre mceuen mcevoy
mcewan mcewen mcfadden mcfaddin mcfadin mcfadyen mcfall mcfalls mcfarlain mcfarlan mcfarland mcfarlane mcfarlin
mcfarling mcfarren mcfate mcfatridge mcfaul mcfee mcferren mcferrin mcferron mcfetridge mcfield mcgaha mcgahan mcgahee
mcgahey mcgann mcgarity mcgarr mcgarrah mcgarrity mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgaughy mcgavock mcgaw
mcgeary mcgee mcgeehan mcgeever mcgehee mcgeorge mcghee mcghie mcgibbon mcgill mcgillis mcgillivray mcgilvery
mcgilvray mcginley mcginn mcginness mcginnis mcginty mcgirr mcgirt mcgivney mcglade mcglamery mcglasson mcglaughlin
mcglinchey mcglone mcglothin mcglothlen mcglothlin mcglown mcglynn mcgoldrick mcgonagle mcgonigal mcgonigle mcgory
mcgough mcgovern mcgowan mcgowen mcgowin mcgown mcgrady mcgrail mcgranahan mcgrane mcgranor mcgrath mcgraw mcgray
mcgreevy mcgregor mcgrew mcgriff mcgrory mcgruder mcguckin mcguffey mcguffie mcguffin mcguigan mcguinn mcguinness
mcguire mcguirk mcgurk mcguyer mchale mchaney mchargue mchenry mchone mchugh mcie mcilrath mcilvain mcilvaine mcilwain
mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre mcisaac mciver mcivor mcjunkin mcjunkins mckain mckamey
mckamie mckane mckay mckean mckearney mckechnie mckee mckeehan mckeel mckeen mckeever mckeighan mckeithan mckell
mckellar mckeller mckelvey mckelvie mckelvy mckendree mckendrick mckendry mckenna mckenney mckennon mckenny mckenrick
mckenzie mckeon mckeown mckern mckernan mckesson mckey mckibben mckiddy mckie mckiernan mckillip mckillop mckim
mckiney mckinley mckinney mckinnie mckinnis mckinnon mckinny mckinsey mckinstry mckinzie mckissack mckissick mckitrick
mckittrick mcknight mckown mckoy mclachlan mclain mclaine mclamb mclane mclaren mclarney mclarty mclauchlin mclaughin
mclaughlin mclaurin mclawhorn mclead mclean mclees mcleish mclellan mclelland mclemore mclendon mclennan mclennon
mcleod mcleroy mclester mclin mcloud mcloughlin mclucas mcmackin mcmahan mcmahon mcmains mcmakin mcmanis mcmann
mcmanus mcmartin mcmaster mcmasters mcmath mcmeans mcmeen mcmenamin mcmichael mcmickle mcmillan mcmillen mcmiller
mcmillian mcmillin mcmillion mcmillon mcminn mcmonagle mcmonigle mcmorran mcmorris mcmorrow mcmullan mcmullen mcmullin
mcmunn mcmurphy mcmurray mcmurry mcmurtrey mcmurtrie mcmurtry mcnab mcnabb mcnair mcnally mcnamara mcnamee mcnary
mcnatt mcnaught mcnaughton mcneal mcnealy mcnear mcneece mcneel mcneeley mcneely mcnees mcneese mcneil mcneill
mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney mcnett mcnew mcnichol mcnicholas mcnichols mcnickle mcniel mcniff
mcninch mcnish mcnitt mcnulty mcnutt mcomber mcpartland mcpeak mcpeek mcpeters mcphail mcphatter mcphaul mcphearson
mcphee mcpheeters mcpherson mcphillips mcquade mcquaid mcquaig mcquain mcquarrie mcquay mcqueary mcqueen mcqueeney
mcquiggan mcquillan mcquillen mcquiller mcquinn mcquire mcquiston mcquown mcrae mcraney mcray mcree mcreynolds
mcroberts mcroy mcshan mcshane mcshea mcsherry mcsorley mcspadden mcspirit mcswain mcsween mcsweeney mctaggart mctague
mctighe mcvay mcvea mcveigh mcvey mcvicker mcwain mcwaters mcwatters mcwhirt mcwhirter mcwhite mcwhorter mcwilliam
mcwilliams mczeal meacham meachem meachum mead meade meader meaders meador meadors meadow meadows meads meagher meah
meahl meak meaker mealer mealey mealing meals mealy mean meaney means meany meares mears meas mease meaux meave mebane
mecca mecham meche mechem mechling mecias meckler mecum medal medalla medas medcalf medders medeiros medel medeles
medelez medellin meder medero mederos medez medford mediano medina medinagarcia medinagomez medinagonzalez
medinahernande medinalopez medinamartinez medinaperez medinaramirez medinareyes medinarodrigue medinasanchez
medinatorres medinilla medino medlen medley medlin medlock medoza medran medrano medved mee meece meehan meek meeker
meekins meeks mees meese meffert mefford meggs meghani meh mehaffey mehan mehboob mehdi mehl mehler mehling mehlman
mehmood mehr mehra mehrhoff mehring mehrotra mehta mei meidinger meier meiers meighan meigs meija meikle meinecke
meiners meinert meinhardt meininger meinke meints meis meisel meiser meisinger meisner meissner meister meja mejea
mejia mejiacruz mejiagarcia mejiagonzalez mejiahernandez mejialopez mejiamartinez mejiamejia mejiamorales mejiaperez
mejiaramirez mejiarodriguez mejias mejiasanchez mejicano mejicanos mejilla mejorado mekala meksavanh melad melancon
melanson melara melby melcher melchior melchor melder meldrum mele melecio melegrito melenciano melendes melendez
melendrez melendy melero melesio meletiche melgar melgarejo melgares melgoza meli melia melick melillo melin melindez
melito melius mell mella mellado mellas melle mellen meller mellin melling mellinger mellish mello mellon mellor
mellott melnick melnik melnyk melo meloche melody melone melonson meloy melquiades melrose melson melton meltzer
melugin meluso melville melvin melwani membreno membrere membrila memmott memon men mena menard menbreno mencer mench
menchaca menchavez menchu mencia mencos mendaros mende mendel mendell mendelsohn mendelson mendenhall mendes mendez
mendezcruz mendezgarcia mendezgomez mendezgonzalez mendezhernande mendezlopez mendezmartinez mendezmendez
mendezmorales mendezperez mendezramirez mendezrodrigue mendezsanchez mendia mendias mendiaz mendibles mendicino
mendieta mendietta mendiola mendiratta mendivil mendizabal mendola mendonca mendonsa mendosa mendoz mendoza
mendozachavez mendozacruz mendozadiaz mendozaflores mendozagarcia mendozagomez mendozagonzale mendozahernand
mendozalopez mendozamartine mendozamendoza mendozaperez mendozaramirez mendozarodrigu mendozasanchez mendozatorres
mends meneces menedez meneely menefee menendez menera meneses meng menge mengel menges menifee menjares menjibar
menjivar menke mennella mennenga menocal menon menoscal mensah mensch mensing mentado menter mento menton mentzer menz
menzel menzie menzies meola mera merai merales merancio meras meraz mercado mercardo merced mercedes mercedez mercer
merchan merchant mercier merck mercure mercuri mercurio meredith meregildo merejo mericle merida merideth merino
meritt meriweather meriwether merizalde merjil merkel merkle merkley merlan merle merlin merlino merlo merlos mermea
mermella mero merola merrell merriam merrick merrifield merrigan merrihew merrill merriman merrit merritt merriweather
merrow merry merryman mersch mershon merson merten mertens mertes mertz mervis merwin mery merz mesa mescher meserve
meshell mesia mesick mesinas mesino mesler mesones mess messana messenger messer messerly messersmith messick messier
messina messineo messing messinger messmer messner mesta mestanza mestas mestayer mester mestizo mestre meszaros
metayer metcalf metcalfe metellus metheney metheny methot methvin metivier metoyer metro mettler metts metz metzer
metzgar metzger metzinger metzler meunier meurer meuser mew mewborn mexia mexicano mexquititla mey meyer meyerhoff
meyering meyers meyerson meyyappan meza mezagarcia mezalopez mezamartinez mezquita mezquite mguyen mhatre mi miah mian
miano miao micco micek miceli michaca michael michaelis michaels michaelsen michaelson michalak michalec michalek
michalik michalowski michals michalski michaud michaux micheal micheals michel micheletti michelin michell michelle
michels michelsen michelson michener michie michl michna michua miciano mick mickel mickell mickelsen mickelson
mickens mickey mickle mickles mickley miclat micolta middaugh middendorf middlebrook middlebrooks middlemiss middleton
midence midgett midgette midgley midha midkiff midyett miedema miele mieles mielke mier miera miers mieses miesner
mifflin miga migdal migita miglani migliaccio migliore mignone miguel miguelangel migues miguez mihara mihelich mihm
mijango mijangos mijares mijarez mika mikaele mikami mikasa mike mikel mikell mikels mikelson mikesell mikeska miki
mikkelsen mikkelson mikkilineni mikula mikus milam milan miland milani milano milardo milazzo milbourn milbourne
milbrandt milburn milby miler milera miles milewski miley milford milholland milhorn milhous milhouse milian milici
militante militar militello milks mill milla millan millar millard millare millay milledge millen millender millener
miller millet millett millette millhouse milliard millican milligan millikan milliken millikin milliman millin
milliner milling millington million milliron millis millman millner mills millsap millsaps millspaugh millward
millwood milne milner milnes milo milone milos milot milsap milstead milstein miltenberger milton milum mim mimbela
mimbs mimms mims mimura min mina minami minard minardi minarik minato minaya mincey minch minchaca minchala minchew
mincks mincy minder mindieta minear mineau minelli mineo miner minera minero mineros minerva mines ming minger
mingione mingle mingo mings minguela mingus minh minhas minich minick minier minion ministro minix minjares minjarez
mink minks minn minner minnich minnick minniefield minnifield minnis minnix minns minocha minogue minor minott minoza
minozzi minshall minshew minson minter minto minton minturn mintz minyard mirabal mirabella mirabito miracle mirador
miraflor miraglia miralda miralrio miramontes miramontez miranda mirandagarcia mirando mirani mirarchi mirasol
mirchandani mire mireles mirelez mires miriyala miro miron mirpuri mirsky miryala mirza misas misawa mischke
misenheimer miser mish mishaw mishima mishler mishoe mishra misiak misiewicz misir miske miskell misko mislang misner
misquez misra missildine mister mistretta mistry mitani mitch mitcham mitchel mitchell mitchelle mitchem mitchener
mitchum mitha mithani mitjans mito mitra mitschke mitsuda mitsui mitsunaga mitta mittal mitten mitton mitts mitzel miu
miura miwa mix mixco mixer mixon mixson miya miyagawa miyagi miyagishima miyahara miyahira miyaji miyajima miyakawa
miyake miyaki miyamoto miyamura miyao miyasaka miyasaki miyasato miyashiro miyashita miyata miyatake miyauchi miyawaki
miyazaki miyazawa miyazono miyoshi mize mizell mizelle mizer mizhquiri mizoguchi mizrahi mizukami mizuki mizumoto
mizuno mizusawa mizushima mizuta mizutani mizzell mleczko mlo mo moad moak moala moates moats mobbs moberg moberly
mobin mobley moc moccia mochizuki mock moctezuma moczygemba modak mode modeste modesto modha modi modica modisette
modlin mody modzelewski moe moeckel moedano moeller moen moench moening moeun moeung moffa moffat moffatt moffet
moffett moffit moffitt moga mogan mogensen moghe moghul mogollan mogollon mogrovejo moh mohamed mohammad mohammed
mohan mohandas mohanraj mohanty mohapatra mohar mohideen mohindra mohiuddin mohl mohler mohn mohney mohr mohsin
mohyuddin moi moimoi moina moinuddin moir moisan moise moises moitoso mojardin mojarro mojena mojica mok moktan mola
molander molden moldenhauer molder moldonado moldovan mole molena moler moles moliga molina molinagarcia molinalopez
molinar molinares molinari molinaro moline molinero molineros molino molitor moll mollah molleda moller mollett
mollette mollica mollinedo mollison molloy molnar molock moloney molter molton molyneux mom moman momin momohara momon
mon mona monaco monaghan monahan monarez monarres monarrez moncada moncayo monceaux moncivais moncivaiz monclova
moncrief monda mondaca mondal mondala mondares monday mondesir mondor mondragon mondy mone monegro monell monestime
monette money moneypenny monfil monfort mong monga mongalo mongan monge mongeau mongelli mongeon monger mongia
mongiello mongillo mongold monguia monhollen monica monico monier moniz monjaras monjaraz monjardin monje monk monks
monn monnier monnin monninger monoz monreal monroe monroig monroy monrreal monrroy monsalud monsalve monsalvo monsen
monsevais monsibais monsisvais monsivais monsivaiz monson monsour mont montag montagna montague montalbano montalbo
montalto montaluo montalva montalvan montalvo montana montanaro montandon montanes montanez montano montantes montanye
montas montaya monte monteagudo montealegre montealvo montecinos monteclaro montefalcon monteiro monteith montejano
monteleone montellano montelongo montemayor montemurro montenegro monteon montepeque montero monteros monterosa
monterrey monterrosa monterrosas monterroso monterroza monterrubio montes montesa montesano montesclaros montesdeoca
montesino montesinos montez montezuma montford montgomery monti montiel montieth montijo montilla montinola montojo
montolio montolla monton montor montoro montoto montour montoya montoyo montpas montreuil montrose montroy montufar
montville monty montz monzo monzon moo mood moodie moody mook mookerjee moomaw moon moone mooney mooneyham mooneyhan
moor moore moorefield moorehead moorehouse moorer moores moorhead moorhouse mooring moorjani moorman moors moorthy
moos moose moots moquete moquin mor mora morabito morace morada moradel morado moraga moragarcia morago morahernandez
moraida moraila morain morais moralas moralde morales moralescruz moralesdiaz moralesflores moralesgarcia moralesgomez
moralesgonzale moraleshernand moraleslopez moralesmartine moralesmorales moralesortiz moralesperez moralesramirez
moralesramos moralesreyes moralesrivera moralesrodrigu moralessanchez moralestorres moralesvazquez moralez moralles
moramartinez moran moranchel morano morant morantes morataya moraza morazan morban mordecai more morea moreano moreau
moree morefield morehead morehouse moreida morein moreira morejon morel moreland moreles morell morelli morello
morelock morelos moreman morena morency moreno morenodiaz morenoflores morenogarcia morenogonzalez morenohernande
morenolopez morenomartinez morenoperez morenoramirez morenorodrigue morenosanchez morera moresi moret moreta moreton
moretti moretz morey moreyra morfa morffi morfin morford morgado morgan morganfield morganti morgenstern morgon mori
moriarity moriarty moriel moriguchi morihara morikawa morillo morillon morimoto morin morinaga morinaka moring morini
morino morioka moris morisaki morishige morishita morison morissette morita moritz moriwaki moriya moriyama mork
morlan morles morley morlock morman mormile mormon morneau morning morningstar moro morocco morocho moroles moron
morones moroney moronez moronta moroyoqui moroz morphew morphis morquecho morra morrales morre morreale morrell
morrill morring morris morrisette morrisey morrison morriss morrissette morrissey morro morrobel morrone morrow morse
mort mortellaro mortensen mortenson morter mortimer mortimore mortland morton morua morvant mosbey mosby mosca moscat
moscato moschella mosco moscol moscosa moscoso moscowitz mose moseley mosely moser moses mosey mosher moshier mosier
moskal moskos moskowitz mosley mosquea mosqueda mosquera moss mosser mossey mossman most mostacero mosteller mota mote
moten motes mothershed motilall motino motiwala motl motley moton motonaga motooka motoyama motsinger mott motta motte
motter motto mottola motton mottram mottu moturi motwani motyka motz mou moua mouanoutoua moudy moulden moulder moulds
moulthrop moulton moultrie moultry moun mounce mounga mounivong mounsey mount mountain mountcastle mountjoy mounts
mourer mouret mousel mouser moussa mousseau mouton mouw mouzon mova movva mowbray mowdy mowen mower mowers mowery
mowla mowrer mowrey mowry moxley moy moya moyado moyao moye moyeda moyer moyers moyes moyet moyett moylan moyle
moynihan moyotl moz mozee mozingo mozqueda mozumder mraz mroczkowski mroz mrozek mu mua muasau mubeen mucci mucha
muchmore mucino muck muckle muckleroy mudaliar mudd mudge mudunuri muegge muela mueller muench muentes mueses muff
mufti mughal mugica muhammad muhlbauer mui muir muirhead muise mujalli mujeeb mujica mujtaba mujumdar mukadam mukai
mukerjee mukerji mukherjee mukherji mukhi mukhopadhyay mukkamala mukundan mulani mulberry mulcahy mulchandani mulder
muldoon muldowney muldrew muldrow mule mulero mulford mulgado mulhall mulherin mulhern mulholland mulkey mull mullally
mullan mullane mullaney mullapudi mullarkey mullen mullenax mullenix mullens muller mullet mullett mullican mullick
mulligan mullikin mullin mullinax mullings mullinix mullins mullis mulloy mulroy multani mulvaney mulvey mulvihill
muma mumaw mumford mumm mumma mumme mummert mumper mumpower mumtaz mun munagala munar munawar munch muncie muncy mund
mundaca munday mundell munden mundo mundra mundschenk mundt mundy muneer munera munet muneton munevar munez munford
mung mungaray mungarro mungcal munger mungia mungin mungo munguia munir munive munivez muniz munjal munk munn
munnerlyn munns munoc munos munoz munozflores munozgarcia munozgonzalez munozhernandez munozlopez munozmartinez
munozmunoz munozperez munozramirez munozrodriguez munoztorres munro munroe munsayac munsch munsell munsey munshi
munson munster munsterman munter muntz munuz munyon munz muon muong muppala muppidi murai muraira murakami murakawa
muraki murali muralidhar muralidharan muralles muramatsu muramoto muranaka murao muraoka murari murase murashige
murata muratalla murawski murayama murch murchinson murchison murcia murdaugh murden murdoch murdock murff murga
murgado murguia murias muriel murillo murio murley murnane muro murph murphey murphree murphy murr murrah murray
murrell murrieta murrietta murrill murrillo murrin murrow murry mursuli murtagh murtaza murtha murthy murti murton
murua muruato murugan murugesan musani musante muscarella muse musgrave musgrove mushrush mushtaq musial music musich
musick musil musngi musni musquiz musselman musselwhite musser mussman musso musson mustafa mustain mustard mustelier
mustin musto muszynski mutch mutchler muth muthiah muthu muthukrishnan muthukumar muthusamy muthuswamy muthyala mutia
muto mutter mutuc mutyala mutz muzaffar muzquiz my mya myat myatt myer myers myerson myhre myint mylavarapu myler
myles mynatt myneni myo myong myren myres myrick myricks myrie myron mysliwiec mysore myung na naab naas naba nabar
nabarrete nabarro naber nabong nabors nabua nacario naccarato nace nachampassak nachman nacino nacion nacionales
nacipucha nack nacpil nacua nadal nadarajah nadeau nadeem nadel nadella nader nadimpalli nading nadkarni nadler naeem
nafarrate naff nag nagai nagal nagamatsu nagamine nagano naganuma nagao nagaoka nagaraj nagaraja nagarajan nagaraju
nagarkar nagasako nagasawa nagase nagashima nagata nagatani nagayama nagda nagel nageotte nagera nagireddy nagle
nagler nago nagpal nagra nagtalon naguit nagy nahal nahar naheed naher naicker naidoo naidu naik nail nailor nails
naiman naing nair naito najam najar najara najarro najera nak naka nakabayashi nakachi nakada nakagaki nakagawa
nakahara nakaji nakajima nakama nakamatsu nakamichi nakamoto nakamura nakanishi nakano nakao nakaoka nakasato
nakashima nakasone nakata nakatani nakatsu nakatsuka nakawatase nakaya nakayama nakazawa nakka nakken nalbandian nale
nalk nall nalla nallamothu nalley nalls nalluri nally nam namba nambiar nambo namburi namgung namgyal namkoong namkung
nan nanavati nanavaty nanayakkara nance nand nanda nandakumar nandan nandi nandin nanduri nandwani nandy nandyala
nanez nang nangia nanji nannapaneni nanney nanni nanthavong nantz nao napalan napier naples napoleon napoles napoli
napolitano napper nappi naputi naqui naquin naqvi nar narag narahari narain naramore naran narang naranjo narasimhan
narayan narayana narayanan narayanasamy narayanaswamy narbaez narciso narcisse nardella nardi nardone narducci narea
narez narimatsu narita narla naron narra narro narron narruhn nartatez narula narvaes narvaez narvais narvaiz narvasa
nascimento naseem naseer nash nasim naslund nason nasreen nasrin nass nassar nasser nassif nastasi nasu natal natale
natali nataraj natarajan nataren natareno natera nateras natesan nath nathan nathani nathaniel nathanson nathoo nation
nations nativi natividad natoli nau naufahu naugher naughton naugle naula nault nauman naumann naupari naut nauyen
nava navagarcia naval navales navalta navar navarete navarette navarez navarijo navarra navarre navarret navarrete
navarrette navarro navarrogarcia navas navasca nave naveda navedo naveed naveen naveira naveja navejar navejas navia
navichoque navin navoa naw nawab nawaz nawrocki nay nayak nayani nayar nayee nayeem naylor nayyar naz nazareno nazario
nazeer nazim nazir nazzaro neace neagle neak neal neale nealey neally nealon nealy neang near neary nease neathery
neault neaves nebeker nebel neblett neblina nebres necaise necessary ned nedd nedeau nee neece needham needleman
needles neel neelakantan neelam neeld neeley neely neer nees neese neeson neff negi negley negreros negret negrete
negri negrin negron negus neher nehls nehring neice neider neidert neidig neifert neighbors neihoff neil neill neilsen
neilson neiman neira neis neisler neiss neitzel nejia nekkanti nekoba nell nelligan nellis nellum nelmida nelms neloms
nelsen nelson nem nemani nembhard nemec nemecio nemes nemeth nemetz nemitz nemoto neo neopaney neou nepal nephew
neptune ner nerey neri nerida nerio nerios neris nerney nero nerona nerurkar nery nesa nesbit nesbitt nesby nesler
nesmith ness nessa nesselrodt nest nester nestle nestor neth netherland netherton nethery netro nett netter nettles
nettleton netto netz netzer neu neubauer neuberger neubert neuendorf neufeld neugebauer neuhaus neuman neumann
neumeister neumeyer neuner neupane neuwirth neuyen nevares nevarez neve nevels nevers neves neveu nevill neville nevin
nevins nevitt nevius new newaz newberg newbern newberry newbill newbold newborn newbrough newburn newbury newby
newcomb newcombe newcomer newell newhall newhard newhart newhouse newingham newkirk newland newlin newlon newman
newnam newport newquist newsom newsome newson newstrom newsum newton ney neyhart neylon neyman nez ng ngai ngan nge
nget ngeth nghe nghiem ngim ngin ngo ngor ngoun ngov ngoy ngu nguen nguien nguon nguy nguyan nguyen nguyenle
nguyenpham nguyenthi nguyentran ngyun nham nhan nhean nhek nhem nhep nhieu nhim nhin nho nhu ni niaz nibert niblett
niblock nicacio nicaragua nicasio nicastro niccum nicdao nice nicely nichelson nichol nicholas nicholes nicholls
nichols nicholson nick nickel nickell nickels nickelson nickens nickerson nicklas nickle nickles nicklin nickols
nickolson nicks nickson nicley nicodemus nicol nicola nicolai nicolas nicolay nicoletti nicoll nicolosi nicols
nicolson nicosia nida niday nie niebel niebla nieblas niebles niebuhr niederhauser niedzwiecki nieh niehaus niehoff
niel nield nielsen nielson nieman niemann niemeyer niemi niemiec nienaber nienhuis nierenberg nierman nies niese nieto
nievas nievera nieves nievez nigaglioni nigam nigh nightingale nigro nihei nii niimi nijhawan nijjar nijjer nikaido
nikkel niles nilges nilles nillo nilsen nilson nilsson nim nimmagadda nimmo nimmons nims ninan ning ninh nino ninomiya
nip nipp nipper niranjan niraula nirmal niroula nisa nisar nisbet nisbett nish nisha nishi nishida nishiguchi
nishihara nishihira nishijima nishikawa nishiki nishimori nishimoto nishimura nishino nishio nishioka nishita
nishiyama nishizaki nishizawa niskanen nisonger nisperos nissen nistler niswander niswonger nitahara nitschke nitta
nitti nitura nitz niu nival nivar nivelo niven nivens niver nivicela nix nixon nizami no noack noah noakes nobbe
nobile noble nobles noblett nobleza noblin noblitt noboa nobriga nocelotl nocera noche nochebuena nochez nock nocon
noda nodal nodarse nodine noe noecker noel noell noesi noffsinger noga nogales nogami noggle nogle noguchi nogueda
nogueira noguera nogueras noguez noh nohara noj noji nojima nojiri nokes nolan noland nolasco nolazco nold nolen noles
nolette nolf nolin noll noller nolley nolte nolting nolton noma nomani nombrano nomoto nomura non nonaka nonan nong
nonog nookala nool noon noonan noone noonkester noor noorali noorani nooruddin nop nopal noperi nopper nora norberg
norbu norby norcia norcross nord nordahl nordberg nordby nordeen norden nordgren nordin nordlund nordman nordquist
nordstrom nordyke noreen noren norena norero norfleet norfolk norgard noria noriega norling norman normand normandeau
normandin norng noronha norori norred norrell norris norstrom norsworthy north northam northcott northcutt northern
northey northington northrop northrup northup northway norton norvell norville norwood norzagaray nosal nosek noss
nost notaro noto nott nottage notter nottingham nou nouchi nouel noun nourse nov nova novack novak novas novela novell
novelli novello noveron novicio novick novicki novilla novillo novo novoa novotny novy nowack nowacki nowak nowakowski
nowden nowell nowicki nowland nowlen nowlin nowling noyes noyola nozaki nozawa ntuyen nuam nuanes nubla nucamendi
nuccio nuci nuckles nuckolls nuckols nucum nuesca nuesi nuestro nueva nufio nugent nugra nuguid nugyen nuila nukala
null nulph numata number numbers numez nunag nuncio nunemaker nunes nunez nunezdiaz nunezgarcia nunezgomez
nunezgonzalez nunezhernandez nunezlopez nunezmartinez nunezperez nunezrodriguez nungaray nunley nunn nunna nunnally
nunnery nuno nunoz nuon nuqui nurse nusbaum nusrat nuss nussbaum nusser nutall nuth nutt nuttall nutter nutting nuval
nuzzo nwe ny nyberg nyce nye nyein nygaard nygard nygren nyguen nyland nylander nyman nyo nyquist nystrom nyugen nyunt
nzuyen oakes oakland oakley oakman oaks oandasan oasay oates oathout oatis oatley oatman oaxaca oba obana obando
obanion obannon obata obayashi obedoza obeirne ober oberg oberholtzer oberlander oberle oberlin oberman obermiller
oberoi oberry obert obeso obey obezo obias obiedo obillo obina objio obledo obligacion oblitas oboyle obra obrecht
obregon obrero obrian obriant obrien obryan obryant obst obyrne ocadiz ocallaghan ocampo ocampos ocana ocanas ocano
ocaranza ocasio occhipinti ocegueda oceguera ocejo ocelotl ocheltree ochi ochiai ochoa ochoagarcia ochoalopez ochoco
ochs ochsner ock ocon oconer oconnell oconner oconnor ocura oda odaniel oday oddo ode odea odegaard odegard odell odem
oden odham odle odom odoms odonald odonell odonnell odonoghue odonovan odowd odriscoll odulio odum odums odwyer oehler
oei oelke oertel oesterling oestreich oestreicher oetting oeun oeung oeur oey ofa ofarrell offerman officer offley
offutt ofray ogan ogando ogara ogasawara ogata ogawa ogaz ogburn ogden ogeda ogg ogi ogilvie ogino ogle ogles oglesbee
oglesby ogletree ogorman ogrady ogren oguendo ogura oh ohagan ohair ohalloran ohama ohanlon ohara ohare ohashi ohata
ohearn ohern ohira ohl ohler ohlinger ohlsen ohlson ohm ohman ohno ohora ohri ohta oi oien oiler oishi oja ojeda ojha
ojinaga ojito ok oka okabayashi okabe okada okafor okamoto okamura okane okano okawa okayama okazaki okeefe okeeffe
okelley okelly okerlund oki okimoto okimura okinaka okino okita okon okubo okuda okuhara okumoto okumura okuno okura
okuyama olachea olacio olaechea olaes olaez olague olaguez olah olaiz olalde olalia olan oland olander olascoaga
olascuaga olaughlin olavarria olaya olayo olazaba olazabal olazaran olbera olberding olcott old oldaker olden
oldenburg oldenkamp oldfield oldham oldroyd olds olea oleary oleas olegario olenick oler oles olesen oleson oleta
olguin olide oliden olin olinger oliphant oliva olivan olivar olivares olivarez olivarria olivas olive oliveira
olivencia oliver olivera oliveras oliverez oliveri oliveria oliverio olivero oliveros olivier olivieri olivo olivos
ollarzabal oller ollervides ollie olliff ollis ollison olloqui olmeda olmedo olmo olmos olmstead olmsted olney olono
olortegui oloughlin olozagaste olpin olsen olson olsson olszewski oltman oltremari olveda olvera om omalley oman omar
omara omarah omeara omi omori omoto oms omura on onaga onaka onan onate oncale once ondarza oneal oneil oneill oney
ong onia oniel oniell onishi onizuka onken onley onn ono onodera onofre onofrio onorato onstad onstott onsurez
ontaneda ontiberos ontivero ontiveros ontiveroz oo ooi ooka oommen ooten opel opena opie opitz oplinger oporta opp
oppenheim oppenheimer opper opperman oquendo oquin oquinn or oracion orahood orallo oram orama oramas oran oranday
orange orantes orantez orban orbegoso orbeta orbison orchard orcutt ord ordaz ordenana ordenes ordinario ordinola
ordona ordones ordonez ordonio ordorica orduna ordunez orduno ordway ore orea orear orefice oregel oregon oreilly
orejel orejudos orejuela orellana orellano orem oren orencia orenday orengo orenstein oreta organ organista oribello
orick origel orihuela oriley oriol oriordan oritz orive orizaba orjuela ork orlandi orlando orleans orlina orlino
orloff orlow orlowski orman ormand ormaza orme ormeno ormiston ormond ormonde ormsby orndorff ornelas orneles ornellas
orner ornstein orobio orocco orochena orocio orona oronia oronoz oropeza oros orosco orosz orourke orozco orozcogarcia
orozcogonzalez orozcolopez orozzo orpilla orquiz orr orrala orrante orrantia orrego orrell orrick orris orrosquieta
orrostieta orsak orsborn orsi orsini orso ort orta ortaga ortal ortega ortegagarcia ortegahernande ortegalopez
ortegamartinez ortegaperez ortegaramirez ortego ortegon ortero ortes ortez orteza orth ortic ortigoza ortis ortivez
ortiz ortizcruz ortizdiaz ortizflores ortizgarcia ortizgomez ortizgonzalez ortizhernandez ortizlopez ortizluis
ortizmartinez ortizmendoza ortizmorales ortizortiz ortizperez ortizramirez ortizreyes ortizrivera ortizrodriguez
ortizruiz ortizsanchez ortizsoto ortiztorres ortlieb ortman ortmann ortner ortolaza orton ortuno orue oruganti orum
orvis orwig ory orzechowski orzuna osaka osaki osako osario osato osawa osborn osborne osbourn osbourne osburn osby
oscanoa oscar osegueda oseguera osei osejo oser osgood oshaughnessy oshea oshields oshima oshiro oshita osier oslund
osman osmena osment osmond osmun osnaya osollo osoreo osores osoria osorio osornia osornio osorno osorto osoy ospina
ospino ossman ost ostby osteen ostendorf oster osterberg osterhoudt osterhout osterman ostiguin ostler ostlund
ostolaza ostorga ostos ostrander ostrem ostroff ostrom ostroski ostrow ostrowski ostwinkle osugi osullivan osumi osuna
oswald oswalt ota otake otalora otalvaro otamendi otanez otani otano otarola otavalo otero otey oteyza otiniano otis
otiz oto otomo otoole otoya otsu otsubo otsuji otsuka otsuki ott otte ottem otten ottenwalder otter otterson ottesen
ottey otting ottinger ottley ottman otto ottosen otts otuafi otwell otzoy ou ouano oubre ouch ouchi ouelette ouellette
ouimet ouk oullette oum oun oung oura ours ousley outen outland outlaw outler outley outman outten ouyang ouye ouzts
ov ovalle ovalles ovando ovellette overall overbay overbeck overbey overby overcash overcast overfelt overfield
overholt overland overlock overly overman overmyer overson overstreet overton overturf overy oviatt oviedo ovitt ow
owais owczarzak owen owenby owens owensby owings ownbey ownby ownes owsley owusu owyang owyoung oxendine oxford oxlaj
oxley oxner oya oyadomari oyama oyarzabal oyarzun oyen oyer oyervides oyervidez oyler oyola oyoque oyoung oyuela oza
ozaki ozawa ozeki ozment ozoria ozuna paat paavola pabalan pabalate pabla pablico pablo pablopablo pablos pabon pabst
pabustan pacas pace pacelli pacetti pachas pachecano pacheco pachecogarcia pacheo pachicano pachon pachuca pacifico
pacini pacis pack packard packer packett pacleb pacquing padala padama padayao padda paddock padel paden pader padgett
padhi padhiar padhye padierna padiernos padilla padillagarcia padillo padin padlan padmanaban padmanabhan padmore
padolina padre padro padron padua padula pae paea paek paet paetzold paez paff pafford pagadala pagador pagaduan
pagala pagan pagani pagano pagar pagarigan pagatpatan pagay pagaza pagdanganan pagdilao page pagel pages paglia
paglinawan pagoada pagsolingan pagtakhan paguada paguay paguia paguio paguirigan pagulayan paguyo pahl pahua pahuja
pahulu pahwa pai paige paik paille paine paino painter pair pais paisley pait paiva paiz pajak pajarillo paje pajela
pajon pajuelo pak pakala pakele pakingan pal palacio palacios palacioz palacpac palad paladines paladino paladugu
palafox palaganas palaguachi palalay palanca palani palaniappan palanisamy palaniswamy palapa palarca palasios palau
palazuelos palazzo palazzolo palcios palen palencia palenzuela paleo palepu palermo paletta paley palileo palillero
palin palisoc palit paliwal palka palko palladino pallais pallanes pallante pallares pallas palle pallera palm palma
palmas palmateer palmatier palmer palmeri palmerin palmeros palmertree palmieri palmillas palmisano palmore palmquist
palomares palomarez palomba palombo palomeque palomera palomin palomino palominos palomo palone palos palpallatoc pals
palting paluch palucho palumbo pam pama pamaran pamatmat pamatz pambid pamintuan pamplin pan panaligan panameno
pancake panchal panchame panchana panchi pancholi pancoast panda panday pande pandey pandher pandian pandit pando
pandolfo panduro pandya pane panek panella panelo paneque panes panesar paneto panetta panfilo pang pangan panganiban
pangborn pangburn pangelinan pangilinan pangle paniagua panicker panigrahi panjabi panjoj panjwani pankey pankow
pankratz panlaqui panlilio pannell pannone pannu panopio panos panozzo pant pantaleo pantano panter panther pantig
pantoja pantojas panton pantoya panuco panuganti panwar panyanouvong panza panzer pao paoletti paolini paolino
paolucci paonessa paopao papa papadakis papadopoulos papageorge papalia papas papazian pape papel papen papenfuss
papineau papke papp pappalardo pappan pappas pappu paquet paquette paquin par para parab paracha parache parada
paradis paradise paradiso parado parady paragas paraiso parajon parajuli parakh paramasivam parameswaran paramo
paramore paran paranada parangan paranjape paranjpe paraoan paras parashar parayno parbhoo parcell parchman parcon
pardee pardi pardini pardo pardon pardue pare paredes paredez pareek pareja parekh parel parent parente parenteau
parenti pares parfait parga pargas parham parhar parihar parikh parillo parimi parinas pariona paris parise pariseau
parish parisi parisien park parkar parkash parke parker parkerson parkes parkey parkhill parkhurst parkin parkins
parkinson parkison parkman parks parlier parlin parm parman parmar parmelee parmenter parmentier parmer parmeter
parmley parnell paro parocua parodi parody parong parr parra parrack parrado parraga parraguirre parral parrales
parramore parras parraz parrent parrett parrilla parrinello parrino parris parrish parrott parry parsell parshall
parsley parson parsons partain partee parten parthasarathy partida partin partington partlow parton partridge partyka
paruchuri parulekar parungao parvathaneni parveen parvez parvin parwani parziale parzych pasag pasala pasalo pasamba
pasamonte pasato pasaye pascacio pascal pascale pascarella pascarelli pasch paschal paschall pasche paschke pasco
pascoe pascua pascual pascucci pasek pash pasha pasia pasillas pasion paskett pasko pasley pasqua pasquale pasquarello
pasquariello pasricha pass passarelli passero passino passman passmore pastenes pasternak pastor pastora pastore
pastores pastorius pastran pastrana pastuizaca pasupuleti patacsil patadia patague patak patal patalinghug patankar
patao patawaran patch patchell patchen patchett pate patel patenaude pater paternina paterno paterson pates pathak
pathammavong pathan pathania patiag patibandla patidar patil patillo patin patino patio patkar patlan patlolla patman
patmon patnaik patnaude patni patnode patoc paton patout patra patraca patricia patricio patrick patridge patron patry
patt pattanaik pattani pattee patten patterson patti pattillo pattison pattni patton patty paturi patwa patwardhan
patwari patwary patz patzan pau paucar pauda paudel paugh paul paula paulding paules paulette pauley paulhus pauli
paulin pauline pauling paulino paulk paull paulo paulos paulose paulraj pauls paulsen paulson paulus pauly pauta pautz
pavao pavel pavelka pavez pavia pavlak pavlicek pavlick pavlik pavlov pavon pavone pavuluri pavy paw pawa pawar pawlak
pawley pawlik pawlikowski pawloski pawlowicz pawlowski paxman paxson paxton paxtor pay payamps payan payano payares
payawal payer payero payette payeur paylor payne paynter payson payton payumo paz pazmino pazos pazsoldan pea peabody
peace peach peachey peacock peaden peagler peak peake peaks peale pealer pear pearce pearcey pearcy pearl pearlman
pearman pears pearsall pearse pearson peart pease peaslee peasley peat peavey peavler peavy peay pebenito pebley
pecero pech pechacek pecina pecinovsky peck peckham peco pecor pecora pecoraro pecson peddi peddicord peddireddy peden
pedersen pederson pedigo pedone pedrasa pedraza pedre pedrego pedregon pedretti pedrick pedro pedrosa pedroso pedroza
peebles peed peek peel peele peeler peeples peer peery peet peete peets peevy peffer peffley pegany pegg pegram
peguero pegueros pegues pehowic pehrson pei peifer peiffer peil peinado peirce peiris peirson peji pekar pekarek pel
pelaez pelayo pelc pelcastre pelchat pelfrey pelham pelico pelina pelkey pell pella pelland pellecer pellegren
pellegrin pellegrini pellegrino peller pellerin pellerito pelletier pellett pelley pellham pellitier pellman pellot
peloquin pelosi peloso pelt peltier pelto pelton peltz peluso pelzer pemberton pembleton pembroke pemmaraju pen pena
penacruz penado penafiel penaflor penaflorida penafort penagarcia penagonzalez penagos penahernandez penaherrera
penales penalo penalopez penaloza penamartinez penaperez penaran penarodriguez penarrieta penasanchez penate pence
pendarvis pendelton pender pendergast pendergraft pendergrass pendergrast penders pendleton pendley pendon pendse
pendyala penepent peneyra penfield penfold peng penhollow penichet penick penix penland penley penman penmetsa penn
penna pennebaker pennel pennell penner penney penniman penning pennington penniston pennock penny pennypacker
pennywell penrod penrose pensado pensamiento pensinger penson penta pentecost penton pentz penuela penuelas penuliar
penunuri penwell people peoples peou pepe pepen peper pepin pepito peplinski peppard pepper peppers peppler pequeno
pera peral perales peralez peralta peralto peranio peraza percell perches perchez percival percy perdido perdomo
perdue pere perea pereda peredia peredo peregrina pereida pereira perera peres pereyda pereyra perez perezaguilar
perezalvarado perezalvarez perezavila perezbautista perezcarrillo perezcastillo perezcastro perezchavez perezchica
perezcortez perezcruz perezdeleon perezdelgado perezdiaz perezdominguez perezestrada perezfernandez perezflores
perezgarcia perezgomez perezgonzales perezgonzalez perezguerrero perezgutierrez perezguzman perezhernandez
perezherrera perezjimenez perezjuarez perezleon perezlopez perezluna perezmartinez perezmedina perezmejia perezmendez
perezmendoza perezmorales perezmoreno perezmunoz pereznegron pereznunez perezortega perezortiz perezpena perezperez
perezramirez perezramos perezreyes perezrios perezrivera perezrodriguez perezrojas perezromero perezruiz perezsalazar
perezsanchez perezsandoval perezsantiago perezsantos perezsilva perezsoto pereztorres perezvargas perezvasquez
perezvazquez perezvega perezvelasquez perezvelazquez perfecto perfetti pergande pergola perham peri perico periera
perillo perin perine perino perkey perkin perkins perkinson perko perl perla perlas perlaza perlera perley perlman
perlmutter perlow perlstein permenter perna pernas pernell perng pernice pero perone perotti perozo perras perrault
perreault perreira perrella perret perrett perrez perri perrier perrigo perrin perrine perrino perrins perris perro
perrodin perron perrone perrotta perrotti perrusquia perry perryman persad persaud persechino pershad pershall
persichetti persico persing persinger persley person persons pertuit pertuz peru perugini perumal perusquia pervaiz
perveen pervez pervin pervis perz pesante pesantes pesantez pesce peschel pescina pesek peshlakai pesigan pesina
peskin pesola pesqueda pesqueira pesso pestana petatan pete petell petelo peter peterka peterkin peterman petermann
peters petersen peterson peth petillo petit petite petitt petitti peto petrarca petre petrea petree petrella petrey
petri petrich petrick petrie petrik petrillo petrillose petrin petro petroff petrone petros petrosino petroski
petrosky petrovich petrowski petrucci petrus petruso petry petsche pett pettaway pettengill petters petterson pettet
petteway pettey petti pettibone pettie petties pettiford pettigrew pettinger pettis pettit pettitt pettiway pettry
pettus pettway petty pettyjohn petway petz petzold peugh peveto pevey pew pewitt peyton pezzullo pfaff pfalzgraf
pfannenstiel pfarr pfau pfeffer pfeifer pfeiffer pfeil pfister pflieger pflueger pflug pflum pfohl pfost pha phadke
phadnis phagura phair phakonekham phal phalen pham phamnguyen phan phaneuf phang phanh phann phanouvong phanthavong
phares pharis pharr pharris phasavath phat phatak phath phaup phay phe phebus phegley phelan phelps phen pheng phenix
phetsomphou phi phifer philavanh philavong philbeck philbin philbrick philbrook philen philhower philibert philip
philipose philipp philippe philippi philipps philips phillip phillippe phillippi phillips phillis philmon philo philp
philpot philpott philps philson philyaw phim phimmachack phimmasone phin phinisee phinney phipps pho phoenix phok
phomma phommachack phommachanh phommahaxay phommarath phommathep phommavong phomphakdy phomsopha phomsouvanh phon
phonesavanh phong phongsa phongsavanh phongsavath phorn phothirath phothisane phou phoung phounsavath phouthavong
phrasavath phu phua phun phung phuntsok phuong phuyal phuyel phy phyu pi pia piacente piamonte piang piano piao
piasecki piatt piaz piazza pica picado picar picard picardal picaso picasso picazo piccard picciano piccione piccioni
piccirillo piccola piccoli piccolo piceno pich picha pichardo pichay piche pichette pichinte pichon pick pickard
pickel pickell picken pickens pickerel pickering pickert pickett pickford pickle pickles picklesimer pickney pickrell
pickron pickup pico picon picone picos picot picou pidgeon piedra piedrahita piedras piedrasanta piehl piekarski piel
pien pieper pier pierce piercey piercy pierluissi piermarini pieroni pierotti pierpont pierre pierri pierro piersall
pierson pietila pietrowski pietrzak pietsch pietz pifer pigao pigeon pigford pigg piggee piggott pigman pigott pigram
pike pikes piland pilapil pilarski pilarte pilato pilcher pilco pileggi pilger pilgrim pili pilkenton pilkington
pilkins pilla pillado pillai pillar pillay pillco pille piller pilli pilling pillot pillow pillsbury pilon pilot
piloto pilson pimental pimentel pimienta pin pina pinacho pinada pinal pinales pinard pinargote pincay pinchon
pinckard pinckney pincus pinder pine pineau pineda pinedagarcia pinedalopez pinedo pinegar pineira pineiro pinela
pinelli pineo piner pineres pinero pineros pines pinette pineyro ping pingitore pingol pingree pinguil pingul pinheiro
pini pinilla pinillos pinion pink pinkard pinkerton pinkett pinkham pinkins pinkley pinkney pinkowski pinkston pinlac
pinnamaneni pinnell pinner pinney pinnick pinnix pinnock pino pinon pinones pinos pinpin pinson pintado pinter pinto
pintor pintos pinuelas pinzon pio piol pion piontkowski piotrowski piper pipes pipkin pipkins pippen pippenger pippens
pippin pippins piracha piraino pirela pires pirir piriz pirkle piro pirtle pirzada pisani pisano pisciotta piscitelli
piscopo piseno pistone pita pitcher pitchford pitcock pitkin pitman pitner pitones pitre pitt pittard pittenger pitter
pittman pittmon pitts pittsley pitzen pitzer pivaral pixler pixley piza pizana pizano pizarro pizer pizzaro pizzi
pizzo pizzuti pizzuto place placek placencia placencio placensia placeres placide placzek plain plaisance plaisted
plamondon planas plancarte planck plank plant plante plantillas plants plantz plascencia plasencia plasencio plaskett
plasse plaster plata platas plate platero plath platner plato platt platte platter plattner platts platz plauche
player plaza plazas plazola pleas pleasant pleasants pleau pledger pleiman pleites pleitez plemmons plemons plescia
pless pletcher plewa pliego plonka ploof ploss plotkin plotner plott plouffe plourd plourde plowden plowman pluas
plude plum pluma plumadore plumb plumber plumer plumey plumlee plumley plummer plump plunk plunkett pluta plyler
plymale po poage poarch poat poblano poblete pobre pocasangre poch poche pocock poddar podder podesta podkowka podraza
poe poehler poeppelman poff poffenberger poggi pogue pohl pohlman pohlmann poindexter pointer points poirer poirier
poirrier poissant poisson poitra poitras pojoy pok pokala pokharel pokhrel pokorny polachek polak polanco poland
polania polanski polansky polasek polavarapu polen polendey polendo polfer polhemus poli policarpio policastro police
polich polidore polin poling polinski polinsky polintan polisetty polite politi polito politron politte politz polizzi
polk polka poll pollack pollak pollan pollard polley pollick pollitt pollman pollock polly polo polonia polsgrove
polsky polson polster polston polzin pom poma pomales pomaquiza pomerantz pomerleau pomeroy pompa pompei pompey
pomposo pomroy pon ponce poncho pond ponder ponds pong ponnusamy pons ponse pontbriand ponte pontes pontiff pontillas
pontillo pontious pontius ponton pool poole pooler pooley poon poonawala pooni poor poore poorman pooser poovey pop
popa popat pope popejoy popek popham poplar poplawski popli poplin popoca popovic popovich popp poppe poppell
poppleton poquette poquiz por porath porcaro porcayo porcelli porch porchas porche porcher porchia porciuncula porco
poroj porowski porras porrata porraz porres port porta portalatin portales portee portela portell porteous porter
portera porterfield portes porth portier portilla portillo portillos portio portis portlock portman portner portnoy
porto portobanco portocarrero portorreal portugal portuondo portwood portz posada posas posey posner posos pospisil
poss post postel postell poster postigo postma poston potdar poteat poteet poteete potenza pothier potier potluri
potnis potter potti pottinger pottle pottorff potts potvin pou poucher poudel poudrier poudyal poueriet pough poulin
pouliot poulos poulose poulsen poulson poulter poulton pouncey pouncy pound pounders pounds pour pousson poutre pov
poveda poventud powar powe powel powell powelson power powers powley poydras poyer poyner poynor poynter poythress poz
pozo pozos pozuelos prabakaran prabhakar prabhakaran prabhu pracht prada pradeep pradhan prado prager prahl prajapati
prak prakash prall pramanik prange prasad prasai prasanna praseuth prashar prasla pratap prater prather pratico prato
pratt pratte pratts praveen pray prayer praylow preap preas preble prechtl preciado precourt predmore preece preiss
prejean prellwitz premji premkumar premo prenatt prendergast prendez prendiz prenger prensa prentice prentiss presas
presby prescott presgraves presiado president presinal preslar presler presley presnell press pressey pressler
pressley pressly pressman pressnell presson presswood prestegui presti prestidge preston prestridge prestwich
prestwood presutti prete pretti pretty prettyman preuss preusser prevatt prevatte previte prevo prevost prewett
prewitt prez prezioso pribble pribyl price pricer prichard prichett prickett priddy pride prideaux pridemore pridgen
pridgeon pridmore priebe priego pries priest priester priestley priestly prieto prigge prill prim primavera prime
primeaux primer primera primiano primm primmer primo primrose primus prince principato principe prindle prine pringle
prins printup printz prinz prioleau priolo prior prisbrey prisco pritchard pritchett pritt pritts privado privett
privette privitera proa proano probasco probert probst procel prochaska prochazka prochnow prock procopio procter
proctor prodigalidad proehl proenza proeung proffer proffit proffitt profit profitt prohaska prokop prom proper propes
prophet propp propst prosise prosper prosperie prosser prost protacio prothro proto protsman proud proudfoot proulx
prouse prout prouty provencal provence provencher provencio provenza provenzano providence province provo provost prow
prowell prowse prude pruden prudhomme prue pruett pruitt prum pruneda pruner prunty pruthi pry pryce pryde pryor
przybyla przybylski ptacek ptak pu pua puac pubill publico pucci puccinelli puccio pucha puchalski pucheta puckett
puebla puello puente puentes puerta puerto puett puff puffer puffinberger puga pugal pugay pugeda pugh puglia pugliese
puglisi pugo pugsley puig puih pujara pujari pujol pujols pulanco pulaski puleo pulgarin pulice pulido pullen pulley
pulliam pullin pullins pullis pullman pullum pulmano puls pulsifer pulu pulver puma pumarejo pummill pumphrey pun
punay punch pundt pung puni punia punjabi punjani punjwani punla punnoose puno punongbayan punsalan puntiel puntos
punzal punzalan puppala puranik purcell purchase purdie purdom purdue purdum purdy pureco purewal pureza purganan
purgason puri purificacion purifoy purington purinton purisima purkayastha purkey purnell purohit purpura pursel
pursell purser pursley purtee purtell purugganan purushothaman purves purvines purvis puryear pusateri pusey pushard
puskar putcha puterbaugh puth puthoff putman putnam putney putt putta putz puvvada puzo puzon pyakurel pyatt pyburn
pye pylant pyle pyles pyne pyo pyon pyper pyron pyun qadeer qadir qadri qaiser qamar qayyum qazi qi qian qiang qiao
qin qing qiu qu quach quackenbush quade quadir quadri quaid quail quaintance qualey qualls quam quan quandt quang
quant quaranta quarles quarterman quashie quast quattlebaum quattrocchi quay quayle quazi quddus que quebedeaux
quebedo quebrado quebral quechol queen queener queja quek quellette quemado quemuel queriapa querry querubin quesada
quesenberry quesinberry quesnel quesnell quevas quevedo quezada quezadas quezon qui quiahua quiala quiambao quiba
quiban quibuyen quiceno quiche quichimbo quicho quichocho quick quiej quigg quiggle quigley quijada quijano quijas
quijije quilala quilantan quilatan quiles quilez quilimaco quill quillen quillin quimby quimpo quimson quin quinby
quinche quincy quindara quinde quinene quinlan quinley quinn quinney quinnie quinoes quinones quinonez quint quintal
quintana quintanal quintanar quintania quintanilla quinter quintero quinteros quintino quinto quinton quintos quintuna
quiocho quiogue quiones quirante quirarte quirch quirindongo quirion quirk quiroa quiroga quiros quiroz quisenberry
quishpe quispe quist quistian quiteno quitevis quito quitoriano quitugua quituisaca quituizaca quizhpe quizhpi quizon
quock quon quong quraishi qurashi qureshi ra raab raabe raap raasch raass raatz rabadan rabago rabalais rabanales
rabang rabara rabb rabbi rabbitt rabe raber rabideau rabin rabina rabinowitz raboin rabon raborn rabren rabun raburn
raby racanelli racca race racela racelis racette racey rachakonda rachal rachel rachels racicot racine rackers rackham
rackley raco racoma racz raczka rada radabaugh radcliff radcliffe raddatz radebaugh radel rademacher rader radford
radhakrishnan radia radican radice radich radigan radilla radillo radin radke radle radley radloff radney rado radoc
radosevich radovich radtke rady rae rael raez rafael rafaela rafanan raff raffa raffaele rafferty raffield rafi rafiq
rafique rafols rafter raftery rafuls ragadio ragan ragasa rager raggs raghavan raghavendra raghu raghubir raghunath
raghunathan raghuram raghuraman ragin ragins ragland ragle raglin rago ragon ragsdale ragudo raguindin ragusa rah
rahaim rahal rahat rahe raheja rahim rahimi rahlan rahm rahman rahn rai raia raiford raigosa raigoza raikar railey
railsback raimondi rain raina rainbolt raine rainer raines rainey rains rainville rainwater raisor raitt raizada raj
raja rajabali rajagopal rajagopalan rajakumar rajamani rajamanickam rajan rajani rajapakse rajaram rajaraman
rajaratnam rajasekar rajasekaran rajbhandari raje rajeev rajendra rajendran rajesh rajewski rajkumar rajpal rajput
raju rajwani rak rake raker rakes rakestraw rakow rakowski ralat ralda raleigh raley rall rallapalli ralls ralph
ralphs ralston ram ramachandra ramachandran ramadoss ramage ramaiah ramaker ramakrishna ramakrishnan ramales
ramalingam ramamoorthy ramamurthy raman ramanan ramanathan ramani ramanujam ramarez ramariz ramasamy ramasubramanian
ramaswami ramaswamy rambert rambin ramblas rambo ramchandani ramchandran ramdas ramdhani rameau ramelb ramento ramer
rameres ramerez rameriez rameriz ramero rames ramesh ramey ramie ramierz ramil ramilo ramineni raminez ramiraz ramire
ramirec ramires ramirez ramirezaguilar ramirezalvarez ramirezcastro ramirezchavez ramirezcruz ramirezdiaz
ramirezflores ramirezgarcia ramirezgomez ramirezgonzale ramirezguzman ramirezhernand ramirezherrera ramirezjimenez
ramirezlopez ramirezluna ramirezmartine ramirezmedina ramirezmejia ramirezmendez ramirezmendoza ramirezmorales
ramirezmoreno ramirezmunoz ramirezortiz ramirezperez ramirezramirez ramirezramos ramirezreyes ramirezrivera
ramirezrodrigu ramirezrojas ramirezromero ramirezruiz ramirezsalazar ramirezsanchez ramirezsantos ramirezsoto
ramireztorres ramirezvargas ramirezvasquez ramirezvazquez ramirezvega ramiriz ramirz ramirze ramiscal ramjan ramji
ramkumar ramm rammohan ramnani ramnauth ramon ramos ramoscruz ramosdiaz ramosflores ramosgarcia ramosgomez
ramosgonzalez ramoshernandez ramoslopez ramosmartinez ramosmorales ramosortiz ramosperez ramosramirez ramosramos
ramosreyes ramosrivera ramosrodriguez ramossanchez ramostorres ramoz ramp rampal ramprasad rampton ramriez ramrup
ramsay ramsburg ramsdell ramsden ramsey ramsier ramthun ramu ramzan ran rana ranada ranade ranadive ranalli ranallo
ranasinghe ranaweera rance rances ranches ranck rancourt rand randal randall randazzo randel randell randhawa randle
randles rando randol randolph ranes raneses raney ranga rangal rangan ranganath ranganathan rangarajan rangaswamy
range rangel rangelgarcia ranger rangi rangoonwala rangwala rani ranieri ranirez ranjan ranjel ranjit rank rankin
rankins ranney ranno ranola ransdell ransom ransome ranson rantz ranu ranum rao rapada rapadas rapalo rapanut rape
raper raphael rapier rapley rapone raponi raposa raposas raposo rapoza rapozo rapp rappa rappaport rappold raquedan
raqueno rardin rarick rasavong rasay rasband rasberry rasch raschke rasco rascoe rascon rase rasey rasgado rash
rasheed rashid rask raske raskin rasmus rasmussen rasmusson rasnake rasnick raso rasor rast rastogi rastorfer
ratajczak ratana ratchford ratcliff ratcliffe rath rathbone rathbun rathburn rather rathi rathjen rathke rathman
rathmann rathnam rathod rathore ratledge ratley ratliff ratnam ratnayake ratner ratsamy ratsavong rattana rattanavong
ratti rattler rattray ratz ratzlaff rau raub rauch rauda raudales raudez rauf rauh raulerson rauls raulston raupp raus
rausch rauscher raut raval rave raveendran ravelo raven ravencraft ravenell ravenscroft raver ravi ravichandran
ravikumar ravindra ravindran ravindranath ravipati ravishankar ravula ravuri rawal rawat rawles rawley rawling
rawlings rawlins rawlinson rawls rawson ray raya rayala rayas raybon rayborn rayburn raychaudhuri raycroft raye rayes
rayfield rayford raygada raygosa raygoza rayl raymer raymo raymond raymundo rayner raynes rayno raynor rayo rayos
raysor raz raza razaq razdan razo razor razura razuri razvi razzak razzaq razzaque rcom re rea reach read reade reader
reading ready reagan reagle real reale realegeno reales reali realpe realyvasquez realzola ream reamer reames reams
reamy reaper reardon rearick rease reason reasoner reasons reasor reategui reaux reaves reavis reay rebaza rebeles
rebello rebellon rebelo reber rebman rebollar rebolledo rebollo rebolloso rebuck rebuelta recalde recarte recendez
recendiz rech recillas recinos recinto recio reck recker reconco record recore recto rector red reda redd reddell
redden reddi reddic reddick reddin redding reddington reddish reddix reddout reddy redeker redel redenius reder
redfearn redfern redfield redford redhead redick reding redinger redington redlinger redman redmon redmond redner
redondo redrick redrovan reducindo redus redwine redwood ree reeb reece reed reeder reedy reeh reel reels reep rees
reese reeser reetz reeve reeves refuerzo refugio rega regacho regal regala regalado regaldo regan regaspi reger regina
reginaldo regis register regla regmi regner regnier rego regueira regula regules reh rehal rehan rehbein rehberg
rehder rehkop rehm rehman rehmani rehn rehrer rehrig rei reiber reich reichard reichardt reichel reichelt reichenbach
reichert reichling reichman reichmann reid reider reidhead reidy reif reiff reifsteck reighard reigle reiher reiley
reiling reilley reilly reily reiman reimann reimer reimers rein reina reinaga reinbold reinders reindl reineck
reinecke reineke reiner reinert reinhard reinhardt reinhart reinhold reinke reinking reinosa reinoso reinsch reinsmith
reinwald reis reisch reisdorf reiser reising reisinger reisman reisner reiss reistad reiter reith reitman reitz
reitzel rejas reji rejino rejon rekhi releford relf relford reliford reller relova relucio relyea remache remaley
rembao rembert remer remick remigio remijio remillard remington remirez remley remmers remo rempe rempel remsen
remulla remus remy ren renard renaud rench rencher renda rendall rende rendell render renderos rendon rene reneau
renegar renfrew renfro renfroe renfrow renganathan rengarajan rengifo renick renken renn renna renner rennick rennie
renninger reno renobato renoj renolds renova renovales renovato renshaw rentas renteria rentfro rentschler rentz
renwick reny renz renzi reodica reos repass repine repka repko replogle repollet repollo repp reppert reppond repreza
requenes requenez requeno rescalvo resch resendes resendez resendis resendiz reser resh resinos resler resnick respass
respess respeto respicio ress ressler restauro rester restituyo restivo resto restrepo resuello resurreccion reta
retamar retamoza retamozo retana retes retherford rethman retiz retter rettig retuta retz retzlaff reuben reulet reuss
reuter reuther reutzel revak revankar revard revel reveles revelez revell revelle revelo revels revermann reveron
reves revilla revis revollar revollo revolorio revuelta rew rewis rex rexach rexes rexford rexroad rexroat rexrode rey
reyas reyburn reyer reyes reyesaguilar reyescastillo reyescastro reyescruz reyesdiaz reyesflores reyesgarcia
reyesgomez reyesgonzalez reyesgutierrez reyeshernandez reyesjimenez reyeslopez reyesmartinez reyesmendoza reyesmorales
reyesortiz reyesperez reyesramirez reyesramos reyesreyes reyesrivera reyesrodriguez reyesruiz reyessanchez reyessantos
reyestorres reyesvargas reyesvasquez reyez reyna reynaga reynante reynard reynaud reynel reynero reynold reynolds
reynosa reynoso reynoza reynozo reys reza rezac rezendes rezendiz rezentes rha rhames rhea rheault rheaume rhee rhein
rhem rhett rhim rhine rhinebolt rhinehardt rhinehart rhines rho rhoades rhoads rhoda rhode rhoden rhodes rhodus rhone
rhoten rhoton rhudy rhymer rhymes rhyne rhynes rhyu rials riar rias riaz ribadeneira ribao ribas ribaudo ribble
ribeiro ribera ribota ricafort ricafrente ricalday ricano ricard ricardez ricardo ricasa ricaurte ricca riccardi ricci
ricciardi riccio ricco rice rich richard richards richardson richarson richart richarte richburg riche richer
richerson richert richeson richey richie richiez richins richison richman richmond richter rick rickard rickards ricke
rickel ricken rickenbacker ricker rickerson rickert ricketson rickett ricketts rickey ricklefs rickles rickman ricks
rico ricon ricondo ricotta riddell ridder riddick riddle riddles rideau rideaux ridenhour ridenour rideout rider ridge
ridgell ridgeway ridgley ridgway riding ridinger ridings ridlen ridley ridlon ridout riebe riebel rieck ried riedel
rieder riederer riedesel riedl riegel rieger riehl riehle rieke riel rielly rieman riemann riemer riendeau rients
riera rierson ries riese rieser riesgo riess riester riestra rieth rieves rife riffe riffel riffle rigby rigdon rigel
rigg riggan riggenbach riggie riggin riggins riggio riggle riggleman riggles riggs riggsby right righter rigney rigo
rigor rigsbee rigsby rigual riina rijal rijo rijos rikard riker riklon riles riley rillera rilloraza rim rima rimal
rimando rimer rimes rimmer rimorin rin rinaldi rinaldo rincon rincones rine rinehart riner rines riney ring ringdahl
ringel ringer ringgold ringle ringler ringo ringor ringwood rini rink rinke rinkenberger rinker rinne rio riofrio
riojas riollano riolo riopel riordan rios rioseco riosgarcia riosgonzalez rioshernandez rioslopez riosmartinez
riosperez riosramirez riosrivera riosrodriguez riossanchez rioux rioz ripley rippe rippee rippel rippeon ripper rippey
ripple rippy riquelme risch riser rish rishel risher rishi rising risinger risk risko risley risner riso rison rispoli
riss risser rist ristau rister ristow rita ritacco ritch ritchey ritchie ritenour riter rith ritt rittenberry
rittenhouse ritter ritts ritz ritzel ritzer ritzman riva rivadeneira rivard rivas rivashernandez rivaslopez rivasplata
rivenbark rivenburg rivenburgh river rivera riveracastro riveracolon riveracruz riveradiaz riveraflores riveragarcia
riveragomez riveragonzalez riverahernande riveralopez riveramartinez riveramorales riveraortiz riveraperez
riveraramirez riveraramos riverareyes riverarivera riverarodrigue riveraruiz riverasanchez riverasantiago riverasoto
riveratorres riveravazquez riveria rivero riveron riveros rivers rives rivet rivett riviera rivira rivota rix rizal
rizer rizo rizor rizvi rizwan rizzi rizzo rizzuto rm rmah ro roa roach roache roacho roan roane roark roath roback
robaina robalino robancho robards robare robarge robayo robb robbins robbs robelo robenson rober roberds roberge
roberie roberson robert roberti roberto roberts robertson robeson robey robichaud robichaux robicheaux robideau
robidoux robie robillard robin robinett robinette robins robinson robison robitaille robledo roblero robles
roblesgarcia robleto roblez robnett robotham robson robuck roby roca rocabado rocamora rocano rocca rocchio rocco
rocero roces roch rocha roche rochefort rocheleau rochell rochelle rochester rochford rochin rochon rock rockefeller
rocker rockett rockey rockhill rockhold rockmore rockwell rockwood rod roda rodarte rodas rodd rodda rodden roddy rode
rodea rodela rodelo roden rodenberg rodenberger roder roderick roderiguez rodes rodewald rodezno rodger rodgers
rodgriguez rodi rodiguez rodil rodiles rodillas rodirguez rodkey rodman rodney rodreges rodregez rodreguez rodreguiz
rodrguez rodrick rodrieguez rodriges rodrigeuz rodrigez rodrigue rodriguec rodrigues rodriguez rodrigueza
rodriguezalvar rodriguezavila rodriguezc rodriguezcastr rodriguezchave rodriguezcolon rodriguezcorte rodriguezcruz
rodriguezdiaz rodriguezflore rodriguezg rodriguezgarci rodriguezgomez rodriguezgonza rodriguezherna rodriguezleon
rodriguezlopez rodriguezm rodriguezmarti rodriguezmoral rodriguezortiz rodriguezpena rodriguezperez rodriguezr
rodriguezramir rodriguezramos rodriguezreyes rodriguezrios rodriguezriver rodriguezrodri rodriguezrojas rodriguezruiz
rodriguezs rodriguezsanch rodriguezsilva rodriguezsoto rodrigueztorre rodriguezvarga rodriguezvega rodriguiez
rodriguiz rodriguz rodrique rodriques rodriquez rodriuez roe roebuck roecker roeder roehl roehm roehr roehrig roel
roell roemer roepke roesch roeser roeske roesler roesner roessler roeun roeung roff rogalski rogan roger rogers
rogerson rogge rogowski rogriguez rogue roh rohan rohatgi rohde rohe rohena roher rohit rohl rohleder rohlfing rohlfs
rohling rohlman rohloff rohm rohman rohn rohner rohr rohrbach rohrback rohrbaugh rohrer roig roiger rojano rojas
rojascruz rojasgarcia rojasgonzalez rojashernandez rojaslopez rojasmartinez rojasperez rojasramirez rojasrodriguez
rojasrojas rojassanchez rojel rojero rojo rojos roker rolan roland rolando roldan rolen roles roley rolf rolfe rolfes
rolin roling roll rolla rolland rolle roller rollin rolling rollings rollins rollinson rollison rollman rollo rolls
roloff rolon rolph rolston roma romain romaine roman romanelli romani romanik romano romanowski romans romanski romaro
romas romasanta romayor rombaoa romberg romberger rome romeo romer romerez romero romerocruz romeroflores romerogarcia
romerogonzalez romerohernande romerolopez romeromartinez romeroperez romeroramirez romeroreyes romerorodrigue
romeroromero romerosanchez romig romine romines rominger romirez romito rommel romney romo romos romriell ronald ronan
ronca roncancio ronces ronco rondan rondeau ronderos rondon rone ronero roney rong ronk ronning ronquillo rood roof
rook rooke rooker rooks room rooney roop roope roos roosa roose roosevelt root roots ropati roper ropp roppolo roque
roquemore roquez rorick rorie roriguez rork ros rosa rosabal rosado rosalas rosales rosalesgarcia rosalez rosalio
rosaly rosamond rosario rosas rosasgarcia rosaslopez rosati rosato rosborough rosch roscoe rose roseberry roseboro
roseborough rosebrock rosebrook rosebrough rosecrans rosel rosell roselle roselli roseman rosemond rosen rosenau
rosenbalm rosenbaum rosenbeck rosenberg rosenberger rosenberry rosenblatt rosenbloom rosenblum rosenburg rosendahl
rosendo rosenfeld rosenfield rosengarten rosenow rosenquist rosenstein rosenthal rosenwald rosenzweig roser rosero
roses rosete rosette rosier rosiles rosillo rosin rosinski rositas rosman rosmarin rosner rosoff rosol rospigliosi
rosquete ross rossano rossbach rosse rossel rossell rosser rossetti rossi rossignol rossin rossiter rossman rosso
rosson rossow rost rostad rostran rostro rota rote rotella roten rotenberry rotermund roth rothberg rothchild rothe
rothenberg rothenberger rother rothermel rothfuss rothman rothrock rothschild rothstein rothwell rotolo rotondo rott
rottenberg rotter rottman rotunda rotunno rotz roudebush rouf roufs rough rought roughton rouillard rouleau round
rounds roundtree roundy rountree roupe rourk rourke rouse rousey roush rousseau roussel roussell rousselle routh
routon routson routt roux rovelo rovira row rowan rowden rowe rowell rowen rowland rowlands rowles rowlett rowlette
rowley rowse rowser rowsey rowton roxas roy royal royall royals royalty roybal royce roychoudhury roychowdhury roye
royer roylance roysden royse royster royston roza rozar rozario rozeboom rozek rozell rozelle rozema rozier rozman
rozo rozycki rozzell rozzi ru ruacho ruales rualo ruan ruane ruano ruark rubalcaba rubalcada rubalcado rubalcava
ruballos rubano rubel ruben rubens rubenstein rubert ruberte rubi rubiera rubin rubino rubinos rubinstein rubio rubira
ruble rubottom ruby ruch ruchti ruck rucker ruckle ruckman rucks rucoba rucobo rudasill rudd ruddell rudder ruddick
ruddock ruddy rude ruder rudie rudisill rudloff rudman rudnick rudnicki rudolf rudolph rudra rudraraju rudy rue rueb
rueckert rueda ruedas ruegg ruehl ruel ruelas ruelos ruesch ruesga rueter ruezga ruf rufener ruff ruffin ruffing
ruffino ruffins ruffner ruffo ruffy rufus rugama rugamas ruge rugerio rugg ruggeri ruggerio ruggieri ruggiero ruggles
rugh ruhl ruhland ruhnke rui ruis ruivivar ruiz ruizchavez ruizcruz ruizdiaz ruizesparza ruizflores ruizgarcia
ruizgomez ruizgonzalez ruizhernandez ruizjimenez ruizlopez ruizmartinez ruizmendez ruizmorales ruizortiz ruizperez
ruizramirez ruizreyes ruizrivera ruizrodriguez ruizruiz ruizsanchez ruiztorres ruizvelasco ruland rule ruley rulison
rulloda rumaldo rumbaoa rumbaugh rumbaut rumble rumbley rumbo rumery rumfelt rumley rummage rummel rummell rumore rump
rumph rumrill rumsey run rundell rundle rundquist rung runge runion runions runk runkel runkle runnels runner running
runnion runquist runyan runyon ruocco ruoff rupani rupard ruparel ruparelia rupe rupert ruple rupp ruppe ruppel
ruppert rupprecht rusch ruse rusek rush rusher rushford rushin rushing rushton rusin rusk rusli rusnak russ russaw
russel russell russett russi russo russom russum rust rustad rustagi rustia rustin ruston rustrian rutan ruth ruther
rutherford rutiaga rutigliano rutkowski rutland rutledge rutt rutten rutter rutty rutz ruud ruvalcaba ruvalcava ruvolo
rux ruybal ruyle ruzicka ry ryals ryan ryans ryant ryba rybak ryberg rybicki ryburn ryce ryckman rydberg ryder rye
ryer ryerson ryker ryland rylander rylee ryles ryman rymer rynearson ryoo ryou rys ryu sa saab saabedra saad saade
saafi saam saar saari saathoff saavedra saba sabado sabala saballos sabalza saban sabangan sabapathy sabat sabatini
sabatino sabb sabbagh sabedra sabel sabella saber saberon sabharwal sabia sabillo sabillon sabin sabine sabir sablan
sable sabnis sabo sabogal sabol saboo saborio saborit sabourin sabu sacalxot sacarias sacchetti sacco saccone sacdalan
sacerio sachdev sachdeva sacher sachs sack sackett sackrider sacks saclolo sacristan sacro sacta sadana sadang
sadarangani sadasivam sadasivan sadberry saddi saddler sader sadhu sadhwani sadia sadler sadorra sadoval sadowski
sadruddin sadsad sae saechao saechin saeed saefong saeger saeki saelee saena saenger saenz saenzpardo saephan saephanh
saepharn saesee saetang saetern saeteros saeteurn saeturn saevang saeyang saez safdar saffell saffer saffold safford
safi safran sagadraca sagahon sagapolutele sagar sagara sagardia sagario sagarnaga sagastegui sagastizado sagastume
sagawa sage sager sagers saggar saggi saggu sagiao sagisi sagoo sagraves sagredo sagrero saguay sagucio saguid
saguilan sagum sagun sah saha sahagun sahai sahani sahasrabudhe sahay sahgal sahi sahni sahoo sahota sahr sahu sai
saia said saidi saifullah saigal saiki sailer sailor sailors sain saine sainez saing saini saint sainz sais saito
saiyed saiz sajan sajche saji sajid sajja sajjad sajnani sajor saju sajuan sak sakaguchi sakahara sakai sakakibara
sakamaki sakamoto sakaria sakata sakauye sakhrani sakihara sakoda saks saksena sakthivel sakuda sakuma sakumoto
sakurai sala salaam salabarria salacar salacup saladin saladino salado salaices salais salaises salaiz salamanca
salamea salamone salandanan salang salanga salangsang salanic salanoa salas salasar salavea salaverria salayandia
salazar salazargarcia salazargonzale salazarlopez salazarmartine salazarperez salazarramirez salberg salceda salcedo
salcido saldana saldanha saldarriaga saldate saldierna saldiva saldivar sale saleem saleemi saleh salem salenga
salerno sales salgado salge salgero salguero salian saliba salicrup salido salierno saligan salim salinas
salinasgarcia saling salisbury salizar salk sallee salley sallis salls sally salman salmeron salmi salminen salmon
salmons salmoran salo salomon salomone salone salonga salsbury salsedo salser salsman saltares salter salters salto
saltos saltsman saltz saltzman salud saludares saludo saluja salumbides salunga saluta salva salvacion salvador
salvaggio salvanera salvas salvatierra salvato salvatore salvetti salvia salviejo salvino salvo salwan salyards salyer
salyers salzano salzar salzer salzman salzmann salzwedel sam sama samaguey samal samala samalot samame samaniego
samano samant samanta samarasinghe samario samaripa samarripa samarripas samarron samayoa sambolin sambrano samdani
sameer sameshima samet samford sammet sammon sammons samms samnani samoa samons samonte samora samorano samoy sampaga
sampang sampat sampath sampathkumar sampayan sampayo sampedro samperio sampilo sample samples sampley sampsel sampsell
sampson samra samreth sams samsel samson samtani samudio samudrala samuel samuels samuelson samuelu san sanabia
sanabria sanango sananikone sanborn sancen sancez sanchaz sanche sanchec sanches sanchez sanchezaguilar sanchezalvarez
sanchezcastill sanchezcastro sanchezchavez sanchezcruz sanchezdiaz sanchezflores sanchezgarcia sanchezgomez
sanchezgonzale sanchezguzman sanchezhernand sanchezjimenez sanchezjuarez sanchezlopez sanchezluna sanchezmartine
sanchezmedina sanchezmendez sanchezmendoza sanchezmorales sanchezmoreno sanchezmunoz sancheznunez sanchezortiz
sanchezperez sanchezr sanchezramirez sanchezramos sanchezreyes sanchezrivera sanchezrodrigu sanchezrojas sanchezromero
sanchezruiz sanchezsanchez sanchezsoto sancheztorres sanchezvargas sanchezvasquez sanchezvazquez sanchezvega sancho
sand sanda sandage sandahl sandate sandaval sandavol sandberg sande sandefur sandel sandell sanden sander sanderford
sanderfur sanderlin sanders sanderson sandez sandford sandgren sandhar sandhu sandidge sandiego sandifer sandiford
sandigo sandin sandine sandler sandlin sandman sandobal sandor sandoual sandoval sandovalgarcia sandovallopez
sandovalperez sandovar sandoz sandquist sandra sandria sandridge sandrock sands sandstrom sandt sandusky sandy sane
sanelias saner sanfelipe sanfilippo sanford sang sanga sangalang sangani sangar sangco sanger sangh sangha sanghani
sanghavi sanghera sanghvi sangil sangmo sangster sanguino sangurima saniatan sanic sanico sanidad saninocencio sanjay
sanjines sanjose sanjuan sanjurjo sanka sankar sankaran sankaranarayana sankey sanks sanlucas sanluis sanmartin
sanmateo sanmiguel sanner sannicolas sano sanon sanor sanouvong sanpedro sanroman sans sansbury sanschagrin sansom
sanson sansone sansores sant santa santaana santacoloma santacruz santaella santago santaliz santamaria santana
santander santangelo santarelli santee santelises santeliz santella santellan santellana santellanes santellano
santelli santerre santes santhanam santhosh santi santiago santiagocruz santiagogarcia santiagohernan santiagolopez
santiagomartin santiagoperez santiagorivera santibanes santibanez santiesteban santigo santillan santillana
santillanes santillano santilli santillo santini santisteban santistevan santivanez santiz santizo santo santodomingo
santora santore santoro santos santoscoy santoscruz santosgarcia santosgonzalez santoshernande santoslopez
santosmartinez santoso santosperez santosreyes santosrodrigue santovenia santoy santoya santoyo santuario santucci
sanudo sanvictores sanville sanyal sanzo sanzon sanzone sao saperstein sapida sapien sapiens sapienza sapigao sapinoso
sapkota sapon saporito sapp sappington sapra sapre saputra saqib saquic saquicela saquipulla sar sarabia saracay
saracino saraf saragosa saragoza sarah sarai saraiva saraiya saralegui sarang sarangi sarango sarante saraswat sarate
sarathy saravanan saravia sarazua sarceno sarcone sardana sarder sardesai sardina sardinas sarduy sareen sarellano
sarfaraz sarfraz sargeant sargent saria sarin sarinana sarinas sarino sariol saripalli sarkar sarkaria sarker sarki
sarkis sarkisian sarkissian sarles sarma sarmiento sarmientos sarno sarol saroya sarratt sarreal sarrett sarria sarris
sarro sartain sarte sartin sartor sartori sartwell saruwatari sarver sarvis sarwar sasahara sasaki sasamoto sasano
sasidharan sasikumar sass sassaman sassano sasse sasser sassman sasso sasson sastre sastry sat satake satapathy
satchell satcher satele sater saterfiel sath sathe sather sathish satiago satish satizabal sato satoh sattar satter
satterfield satterlee satterly satterthwaite satterwhite sattler satyanarayana sau sauage sauceda saucedo saucier
saucillo sauder sauders sauer sauers saul saulnier saulog sauls saulsberry saulsbury saulter saulters saum saunder
saunders saunier saur saurez sauro sauseda sausedo sauter sautner sautter sauvageau sauve sauzameda savage savaiinaea
savala savalia savalza savani savant savard savarese savary savath savea savedra savell savella savellano savely saver
savidge saville savino savinon savla savoie savory savoy savusa saw sawada sawai sawal sawamura sawant sawhney sawicki
sawin sawrey sawtelle sawyer sawyers sax saxby saxe saxena saxon saxton say sayago sayal sayama sayani sayarath
sayasane sayasith sayavong sayavongsa saycocie sayeed sayegh sayer sayers sayler sayles saylor saylors sayo sayoc
sayre sayson sazo sazon scafe scaffidi scaggs scaglione scaife scala scales scalf scalia scalise scalisi scallan
scally scalzo scanlan scanlon scannell scarber scarberry scarboro scarborough scarbrough scardina scaria scarlett
scarpa scarpelli scarpino scates scavuzzo schaad schaaf schaal schaar schaber schacher schacherer schacht schachter
schack schade schaefer schaeffer schafer schaff schaffer schaffino schaffner schaible schakel schalk schall schaller
schamber schamp schams schaner schank schantz schanz schaper schapiro scharf scharff schartz schatz schaub schauer
schauman schaumburg schaus schauwecker schear schebler schechter scheck schecter scheel scheele scheeler scheer
scheerer scheetz scheff scheffel scheffer scheffler scheiber scheible scheid scheidegger scheider scheidler scheidt
scheiner schell scheller schelling schempp schenck schendel schenk schenkel schenker schepers schepis scher scherbarth
scherer scherf scherman schermerhorn scherr scherrer schertz scheu scheuerman scheuermann scheurer scheve schewe
schexnayder schiano schiavo schiavone schick schieber schiefelbein schieffer schiel schield schiele schier schiff
schiffer schiffman schild schildgen schilke schill schillaci schiller schilling schillinger schimke schimmel schimpf
schindler schipper schippers schirmer schiro schirtzinger schisler schissler schlabach schlachter schlag schlagel
schlager schlanger schlater schlather schlatter schlecht schlegel schleich schleicher schleifer schlemmer schlender
schlenker schlesinger schleusner schley schlicher schlicht schlichter schlichting schlick schlitz schloss schlosser
schlottmann schlueter schluter schmader schmaltz schmalz schmeling schmeltzer schmelzer schmid schmidt schmidtke
schmied schmieder schmiesing schmit schmitmeyer schmitt schmitz schmoll schmuck schmucker schmutz schnabel schnarr
schneck schnee schneider schneiderman schnell schnelle schneller schnetzer schnider schnieder schnieders schnitzer
schnur schober schoch schock schoemaker schoen schoenberg schoenberger schoenborn schoenfeld schoening schoenrock
schoepp schofield scholes scholl scholten scholtes scholz scholze schomaker schomer schommer schon schonberger schons
schoolcraft schooler schooley schoolfield schoon schoonmaker schoonover schoppe schor schorn schorr schott schouten
schow schrack schrader schrag schrage schram schramek schramm schrantz schranz schrecengost schreck schreckengost
schreffler schreiber schreier schreiner schrick schrier schrimsher schriner schriver schrock schroder schroeder
schroer schroeter schrom schronce schroth schroyer schrum schrupp schryver schubert schuch schuck schucker schueler
schuelke schueller schuessler schuett schuette schuetz schug schuh schuld schuldt schulenberg schuler schulke schull
schuller schulman schult schulte schultheis schultz schultze schulz schulze schumacher schumaker schuman schumann
schumer schunk schupp schur schurg schurman schurr schuster schutt schutte schutter schutz schuyler schwab schwabe
schwager schwalb schwalbe schwalm schwan schwandt schwanke schwantes schwark schwarting schwartz schwartzberg
schwartzkopf schwartzman schwarz schwebach schweiger schweigert schwein schweinsberg schweiss schweitzer schweizer
schwenck schwend schwenk schwer schwindt schwing sciacca scianna scicchitano scimeca scinto scioneaux sciortino scipio
scism sclafani scoby scofield scoggin scoggins scogin scola scoles sconyers scopel scot scott scotti scotto scotton
scouten scovel scovil scoville scranton screen screws scriber scribner scriven scrivens scriver scrivner scroggin
scroggins scroggs scruggs scruton scudder scuderi scull scully scurlock scurry scutt sea seabaugh seaberg seaberry
seabolt seaborn seabreeze seabrook seabrooks seabury seager seagle seago seagraves seah seal seale seales sealey
sealock seals sealy seam seaman seamans seamon seamons seanez seang seaquist searcy searfoss searight searle searles
searls sears sease seat seaton seats seaver seavey seawell seawood seawright seay sebastian sebastiano sebastien
sebesta sebourn sebree sebring secaida secaira sechler sechrest sechrist seckman secor secord secrest secrist
secundino seda sedano sedberry seddon sedeno seder sedgwick sedillo sedlacek sedlak sedlock sedor sedore sedwick see
seeber seechan seedorf seeds seefeldt seegars seeger seegers seegmiller seekins seel seelam seeley seelig seely seelye
seeman seery seese seet seetharaman seeto seevers sefton segal segall segalla segarra segars segawa seger segers segi
segismundo segler sego segovia segoviano segraves segrest segueda segui seguin seguinot segundo segura sehdev sehgal
sehr seibel seiber seibert seibold seidel seidell seiden seider seiders seidl seidman seifert seifried seigel seigler
seigworth seiler seim seino seip seipel seipp seiter seitz seitzinger seiuli seja sejas sek sekar sekhar sekhon seki
sekiguchi sekine sekiya sekona sekulski selander selaya selby selden selders seldon self selfridge selig seligman
selin selke sell sellars selle selleck seller sellers selley sellick sellman sellner sells selman selover selph selsor
seltzer selvage selvakumar selvam selvan selvaraj selvera selvey selvidge selvy selway selzer sem seman semana
sembrano sementilli semidey semien semmens semmes semon semones sempertegui semple semprit sen sena senanayake
senapati senatore sencion sendaydiego sendejas sendejo seneca senecal senegal seneviratne seney seng sengchanh
sengdara senger sengmany sengsavang sengsouvanh sengupta senior senko senn senne sennett senquiz sensabaugh sentell
senteno senter senters senthil senthilkumar sentz seo seok seol seong seow sepe sepeda seper sepich seppala sepulbeda
sepulueda sepulvado sepulveda sequeira sequen sequera sequra sera serafica serafin serafini serafino serato serenil
sereno serfass sergeant sergent sergi sergio serino serio sermeno sermons serna sernas serpa serquina serra serralde
serralta serrano serranogarcia serrao serrata serrate serrato serratos serros sertuche servais servantes servantez
servellon service servin sesco sese seshadri seshan sesmas sessa session sessions sessler sessoms sessums sester set
seth sethi sethuraman setia setiawan setliff setlur seto setser settle settles setton setzer setzler seu seung sevak
sever severa severance severe severiano severin severino severns severs severson severt severtson severy sevidal
sevier sevigny sevilla sevillano seville sevin sevy sewall seward sewell sexson sexton seyal seybert seybold seyfried
seyler seymore seymour sforza sgro sgroi sha shabazz shabbir shack shackelford shackett shackleford shadd shaddix
shaddock shaddox shadduck shade shadle shadley shadrick shadwick shaefer shaeffer shafer shaff shaffer shaffner shafi
shafiq shafique shafqat shafran shah shahab shahabuddin shahan shahani shaheen shahi shahid shahjahan shahriar shahzad
shahzadi shaik shaikh shain shaji shake shakeel shakespeare shakil shakya shalash sham shambaugh shamblin shambo
shamburger shameem shamim shampine shams shamsi shamsuddin shan shanahan shanbhag shanchez shand shands shane shaner
shaneyfelt shang shanholtz shank shankar shankle shankles shanklin shanks shanley shanmugam shanmugasundara shannon
shao shapiro shapley shappell sharan sharber sharbono sharda sharer sharieff sharif shariff sharkey sharlow sharma
sharman sharmin sharon sharp sharpe sharper sharples sharpless sharpley sharpton sharrieff sharrock sharrow shasteen
shastri shastry shatley shattles shattuck shatz shatzer shau shaub shaughnessy shaukat shaul shaver shavers shaw
shawgo shawl shawn shawver shay she shea shead sheaffer sheahan shealey shealy shean shear sheard shearer shearin
shearn shearon shears sheats sheckler sheckles shedd shedden shedlock shedrick shee sheedy sheehan sheehy sheeler
sheeley sheely sheen sheeran sheerin sheets sheetz sheffer sheffey sheffield sheffler sheh shehan shehane shehorn
shehzad sheikh sheil sheilds shein shek shekar shekhar shelat shelburne shelby shelden sheldon sheley shell
shellenbarger shellenberger sheller shelley shellhammer shellman shelly shelman shelnutt shelor shelton shem shemwell
shen shende sheng shenk shenkel shenkman shenoy shepard shepardson sheperd shephard shepheard shepherd shepler shepley
sheppard shepperd sher sherali sherard sherbert sherbondy sherburne sherer sherfey shergill sheridan sheriff sherk
sherley sherlock sherma sherman sheroan sherpa sherrard sherrell sherrer sherrick sherrill sherrod sherron sherrow
sherry sherwani sherwin sherwood sheth shetler shetley shetty sheu shevlin shew shewmake shewmaker shi shiao shiau
shiba shibata shibayama shibley shibu shibuya shick shieh shiel shield shields shiels shier shiffer shifflet shifflett
shiflet shiflett shiga shigaki shigematsu shigemoto shigemura shigeta shih shiley shill shilling shillingburg
shillings shilts shim shima shimabuku shimabukuro shimada shimamoto shimamura shimasaki shimazaki shimazu shimek
shimer shimizu shimkus shimmel shimmin shimoda shimokawa shimomura shimono shimp shimura shin shinagawa shinault
shinde shindler shindo shine shiner shing shingler shingleton shinkawa shinkle shinn shinoda shinohara shinozaki
shinsato shintaku shintani shiota shiotani shiozaki shipe shipley shipman shipp shippee shippey shippy shipton shira
shirah shirai shiraishi shirakawa shiraki shiratori shiraz shire shireman shires shirey shiring shirk shirkey shirley
shirodkar shiroma shirota shishido shisler shiu shiue shivakumar shive shively shiver shivers shives shivji shkreli
sho shoaf shoaff shoaib shoals shobe shock shockey shockley shoe shoemake shoemaker shoener shoff shoffner shofner
shoji shoker sholar sholes sholtis shomaker shome shomo shon shonk shonkwiler shontz shook shoop shoopman shope shor
shore shores shorey short shorter shortle shortridge shorts shortt shorty shott shotts shotwell shou shoulders shoulta
shoults shoultz shoun shoup shouse shover show showalter showers showman shows shrader shreffler shrestha shreve
shreves shrewsberry shrewsbury shrider shriner shrivastava shriver shrock shroff shropshire shrout shroyer shrum
shryock shu shuai shubert shuck shue shuey shufelt shuff shuffield shuffler shuford shugart shui shuja shukla shuler
shull shulman shultis shults shultz shum shumake shumaker shuman shumate shumpert shumsky shumway shun shung shunk
shupe shupp shur shurtleff shurtliff shurtz shuster shute shutt shutter shuttleworth shutts shwe shy shyam shyr shyu
si sia siaca siador siahaan sial sianez siao siaosi siapno sias siavichay siazon sibaja sibal sibayan sibert sibley
sibounheuang sibri sibrian sibug sica sicairos sical sican sicard sicat siciliano sick sickels sickler sickles siddall
siddens siddiqi siddiqua siddique siddiqui sidebottom sidener sider sideris siders sides sidhu sidle sidler sidney
sidoti sidwell sie sieben siebenaler sieber siebert siebold sieck siefert sieg siegal siegel sieger siegfried siegle
siegler siegmund siegrist siemens siemers siems sieng sienkiewicz sieren sierra siers sievers sievert siew siewert
sifford sifonte sifuentes sifuentez sigala sigaran sigdel sigel sigg siggers sigler sigman sigmon sigmund signor
signorelli signorile sigrah sigua siguencia siguenza sih siharath sihavong sihota sikand sikandar sikander sikdar
sikder sikes sikka sikkink sikora sikorski silano silao silas silavong silber silberman silcox siler silerio silfa
silguero siliezar siliga silis silk sill sillas siller sillero silliman sillman sills silman silmon silsby silva
silvagarcia silvagonzalez silvahernandez silvalopez silvamartinez silvaperez silvarodriguez silvas silveira silver
silvera silverberg silveria silverio silverman silvernail silvers silversmith silverstein silverthorn silvester
silvestre silvestri silvey silveyra silvia silvio silvis silwal sim sima simancas simanjuntak simard simas simbana
simbron simbulan simcox sime simek simental simeon simeone simerly simes simien simington simkin simkins simko simmer
simmering simmerman simmers simmon simmonds simmons simms simo simoes simon simonds simone simoneau simoneaux
simonelli simonetti simons simonsen simonson simonton simpao simpkins simpler simpliciano simpson sims simser simson
sin sinah sinaloa sinatra sinche sinchi sinclair sindelar sindhu sine sinegal sines sing singal singelton singer singh
singhal singhania singharath singhvi singian singireddy singla singler singletary singleterry singleton singley
singson sinh sinha siniard sinisterra sink sinkfield sinkler sinko sinn sinner sinnott sinohui sinquefield sio sione
siong siordia sioson sipe sipes sipin siple sipos sipp sippel sipple siqueiros siquig siquina siragusa sircar sircy
siregar sires sirianni sirias sirko sirmans sirmons sirois siruno sisalima sisavath sisco sisemore sisk siska sisler
sisneros sisodia sisombath sisomphou sison sisouphanh sissom sisson sista sistla sisto sistos sistrunk sit sitaram
sitaraman sites sith sitler sitsler sitter sittig sitton situ sitz sitzes sitzman siu siufanua siv sivakumar
sivalingam sivaramakrishna sivaraman sivasubramanian sivels siverd siverio sivilay sivils sivongxay siwakoti six sixto
sixtos siy sizelove sizemore sizer sjoberg sjodin sjogren sjolund skaggs skala skalski skalsky skare skaria skariah
skates skeans skeem skeen skeens skeete skeeter skelley skelly skelton skenandore skerrett skiba skidmore skiff skiles
skillern skillings skillman skinner skipper skipworth skiver sklar skoglund skolnick skoog skora skovira skow skowron
skowronski skyles slabaugh slack slade slaght slagle slama slane slankard slape slate slaten slater slaton slatter
slattery slatton slaubaugh slaugh slaughter slaven slavens slavik slavin slawson slay slaybaugh slayden slaydon
slaymaker slayton sledge slee sleeman sleeper sleeth slemp sletten slevin slezak slick slider slifer sligar sliger
sligh slinkard slinker sliter sliva sliwa sloan sloane sloas sloat slocum slocumb sloma slonaker slone sloop sloss
slough slovak slover slovinsky slowik sluder slusher sluss slusser sly slye slyter smack smail smale small smalley
smalling smalls smallwood smarr smart smartt smathers smead smeal smedley smelcer smelley smelser smeltzer smetana
smiddy smidt smiley smit smith smither smitherman smithers smithey smithson smithwick smitley smits smoak smock smola
smolen smolka smoot smotherman smothers smrekar smtih smuin smullen smyer smyers smylie smyre smyser smyth smythe
snape snapp snare snarr snavely snay snead snedden snedeker sneed snelgrove snell sneller snellgrove snelling
snellings snelson snider snipe snipes snively snoddy snodgrass snook snover snow snowball snowberger snowden snuggs
snyder so soares sobalvarro sobarzo sobczak sobel sober soberal soberanes soberanis soberon sobers sobhan sobieski
sobol sobolewski sobolik sobota sobotka sobrepena sobti sobus soca socarras socha socia sockwell socop soden soder
soderberg soderlund soderman soderquist soderstrom sodha sodhi soe soeder soeun soeung soeur soffer sogge soh sohail
sohal sohani sohi sohn soi soileau soin soja sojka sojo sojourner sok sokol sokoloff sokoloski sokolowski sokolsky sol
sola solache solalinde solan soland solanki solano solar solares solarez solari solario solarte solberg soldner sole
solem soler soles solheim soliday solidum solie soliman solis solisgarcia solishernandez solismartinez soliva solivan
soliven soliz sollars sollenberger soller sollers solley sollis soloman solomon solorio solorsano solorza solorzano
solt soltani soltero soltis soltren soltys solum soluri som somal somani somarriba somasundaram somera somers
somerville somma sommer sommerfeld sommerfeldt sommerfield sommers sommerville somoano somoza somsanith son sonawane
sondag sondhi sonera sones song songco songer soni sonico sonne sonnek sonnenberg sonnier sonntag sonoda sonoqui
sonora sons sontag sontay sonti sonza soo sood soohoo soomro soon soong sooter soper sopha sopher sopon sopp soppe
soqui sor sorathia sorber sorcia sordia sordo sorensen sorenson sorg sorge soria soriano sorkin sorm sorn soroa sorola
sorrell sorrells sorrels sorrentino sorto sorum sosa sosebee sosinski sosnowski sostenes sostre sotamba sotelo soth
soto sotodiaz sotogarcia sotogonzalez sotohernandez sotolongo sotolopez sotomartinez sotomayor sotoortiz sotoperez
sotoramirez sotorivera sotorodriguez sotosanchez sotosoto sototorres sottile sotuyo sou souchet soucie soucy souder
souders soukhaseum souksavath soukup soule soules souliere soumpholphakdy soumphonphakdy soun soundara soundararajan
soung sourivong sours sousa souter south southall southammavong southard souther southerland southern southers
southivong southward southwell southwick southwood southworth souvanna souvannarath souvannasane souvannavong souza
sov sova sowa soward sowards sowder sowders sowell sowers sowinski soza space spackman spada spadafora spadaro spade
spader spadoni spady spaeth spafford spagnola spagnoli spagnolo spagnuolo spahn spahr spain spainhour spake spalding
spalla span spanbauer spang spangler spann spano spanos sparacino sparano spargo spark sparkes sparkman sparks
sparling sparr sparrow spataro spates spath spatz spaulding spaziani speaker speakman speaks spear spearman spears
speas spece specht speciale speck spector speece speed speegle speelman speer speers speicher speidel speier speight
speights speir speirs speiser spell spellacy speller spellman spells spelman spence spencer spengler speno spenser
spera sperber sperling spero sperry speth spevak speziale sphabmixay spicer spicher spidle spiegel spiegelman spieker
spielman spier spiers spies spiess spight spigner spiker spikes spilker spillane spiller spillers spillman spilman
spina spindel spindler spinella spinelli spink spinks spinner spinney spino spinosa spires spiro spitler spittler
spitz spitzer spiva spivery spivey splawn spofford spohn spomer sponaugle spong sponseller sponsler spoon spooner
spoor spore sporer sposato spoto spotts spracklen spradley spradlin spradling spraggins spraggs sprague sprankle
spratlin spratling spratt sprau spray sprayberry sprecher spreen sprehe sprenger spriggs spring springer springfield
springs springston sprinkle sproles sproul sproule sproull sprouse sprow sprowl spruell spruill sprung sprunger
sprvill spry spurgeon spurgin spurlin spurling spurlock spurr spurrier square squibb squier squillace squillante
squire squires sra sran sreedhar sreedharan sreekumar sreenivasan sreeram sreng srey sridhar sridharan srikanth
srinath srinivas srinivasa srinivasan sripada sripathi sriram srivastav srivastava srivatsa srivatsan sroka srour srun
staab staana staats stabile stablein stabler stacey stach stachowiak stachowicz stachowski stack stacker stackhouse
stackpole stacks stacruz stacy stadler staff stafford stage stager stagg staggers staggs stagnaro stagner stahl
stahler stahley stahlhut stahlman stahly stahr staiger stainback stainbrook stair stairs stake staker stalcup stalder
staley stalker stall stallard stallcup staller stalling stallings stallman stallone stalls stallworth stalnaker
stalter stalvey stalzer stam stamand stamant stamaria stambaugh stamey stamm stamp stamper stampley stamps stanaland
stanard stanback stanberry stanbery stancil stancill standard stander standerfer standifer standish standley
standridge stanek stanfield stanfill stanford stanforth stang stange stanger stangl stangle stango stanhope
stanislawski staniszewski stankiewicz stanko stanley stannard stano stanphill stansberry stansbery stansbury stansel
stansell stansfield stanton stanwood stapel staple stapler staples stapleton stapp star starbird starbuck starcher
starck stark starke starkes starkey starks starkweather starling starner starnes starns starr starrett start starzyk
stasiak staten states statham statler staton statton staub stauber stauble staudt stauffer stavros stayer stayton
stclair stclaire stcyr stdenis stead steadham steadman steakley stear stearman stearn stearns stebbins stec stecher
steck steckel stecker stecklein steckler steckman stedman steed steedley steege steel steele steelman steely steen
steenberg steenbergen steer steere steeves stefan stefani stefaniak stefanik stefano stefanski steffan steffen
steffens steffensen steffensmeier steffenson steffes steffey steffler steffy stegall stegeman steger stegman stegner
stehle stehlik stehr steib steichen steidl steier steiger steigerwald steil steimle stein steinbach steinback
steinbeck steinberg steinberger steinbrecher steiner steinert steinfeld steinfeldt steinhardt steinhart steinhauer
steinhauser steinhoff steinke steinle steinman steinmann steinmetz steitz stejskal stell stella stellato stelle
steller stellhorn stelling stellmacher stelly steltenpohl stelter stelzer stem stembridge stemen stemm stemper stemple
stenberg stender stene stengel stenger stennett stennis stenson stensrud stenstrom stenzel stephan stephanie stephans
stephen stephens stephenson stepney stepp steppe steptoe sterba sterling stermer stern sternberg sterner sternisha
sterns sterrett sterry stetler stetson stetz steuck steve steven stevens stevenson stever steverson steves steveson
steward stewart steyer stfleur stfort stgelais stgeorge stgermain sthilaire stice stich stick stickel sticker
stickland stickle stickler stickles stickley stickney stidham stief stiefel stier stierwalt stiff stiffler stifter
stigall stiger stiles still stille stiller stilley stillings stillman stills stillson stillwagon stillwell stilson
stiltner stilts stilwell stimac stimage stimmel stimpson stimson stinchcomb stine stinebaugh stiner stines stinger
stingley stinnett stinson stipe stirewalt stirling stites stith stitt stiver stivers stiverson stjacques stjames
stjean stjohn stlaurent stlawrence stlouis stmarie stmartin stmichel stobaugh stober stock stockard stockbridge
stockdale stocker stocking stockley stockman stocks stockstill stockton stockwell stoddard stoddart stodghill stodola
stodomingo stoecker stoehr stoffel stoffer stogner stogsdill stohr stoia stoke stokely stoker stokes stokey stokley
stoll stolle stoller stollings stolp stolte stoltenberg stoltz stoltzfus stolz stone stonebarger stoneberg stonebraker
stoneburner stonecipher stoneham stonehouse stoneking stoneman stoner stonerock stones stonesifer stonestreet stoney
stong stonge stoodley stookey stooksbury stoops stops storch storck storer storey storie stork storlie storm storment
stormer storms storrs story stotler stott stottlemyer stotts stotz stoudemire stoudt stouffer stough stoughton stours
stout stoute stoutner stoval stovall stover stow stowe stowell stowers stpeter stpierre stracener strachan strack
strackbein strader stradford stradley strahan strahl strahle straight strain strait straka straker straley strand
strandberg strang strange stransky strasburg strassburg strasser strate stratford stratman stratton straub straube
strauch straughan straughn straughter straus strausbaugh strauser strauss straw strawbridge strawder strawn strawser
strayer strayhorn stream streater strebe strebel streck strecker streeper street streeter streetman streets streett
strege streich streicher streiff streight streit strelow streng stretch strey stribling stricker strickland strickler
stricklin strider striegel striker strine stringer stringfellow stringfield stringham striplin stripling strite
strittmatter strobel strobl stroble strock strode stroh strohl strohm strohmeyer strom stromain stroman stromberg
strome stromer stromme stronach strong stroop stroope strope strosnider strother strothers strothmann stroud strough
stroup stroupe strouse strout strouth strozier strub strubbe strube struble struck strum strunk struss struthers
struve strycker stryker strzelecki stthomas stuart stubbe stubblefield stubbs stuber stuck stucker stuckert stuckey
stucki stucky studdard studebaker student studer studivant studley studstill studt study stueber stueve stufflebeam
stuhr stukes stull stults stultz stumbaugh stumbo stump stumpe stumpf stumpff stupka sturdevant sturdivant sturgell
sturgeon sturges sturgill sturgis sturm sturman sturrock sturtevant sturtz stutes stuteville stutler stutsman stutts
stutz stutzman stwart styer styers styles styons styron su suaava suan suares suarez suaste suastegui suaza suazo
subba subbarao subbiah subedar subedi suber subervi subhan subhani subia subias subido sublett sublette subramani
subramaniam subramanian subramanya subramanyam sucgang such suchan suchil suchite suchy sucilla suckow sucuzhanay sud
suda sudaria sudario sudbury suddarth sudderth suddeth suddith sudduth suder suderman sudhakar sudhir sudler sue sueda
suehiro suen suenaga sueoka suero suescun suess suesue sueyoshi suga sugahara sugai sugano suganuma sugar sugarman
sugawara sugay sugden sugg suggs sugihara sugimoto sugimura sugino sugioka sugita sugiura sugiyama sugrue suguitan suh
suhail suhr sui suico suire suiter suits suitt suk sukhadia sukumar sukumaran sul sulca sulik sulit suliveres sullen
sullenger sullens sullins sullivan sullivant sulser sultan sultana sulton sulzer sum sumabat suman sumano sumba sumbry
sumerlin sumibcay sumida sumler sumlin summa summan summer summerall summerfield summerford summerlin summers
summerville summey summitt summy sumner sumners sumpter sumra sumrall sumrell sumter sumulong sun sunada sunahara
suncar suncin sund sundar sundara sundaram sundararajan sundararaman sundaresan sunday sundberg sunde sundell
sunderland sunderlin sunderman sundquist sundstrom sunesara sung sunga sunico suniga sunil sunio sunkara sunny sunseri
sunshine sunsin sunwoo suo suon suong suos super supernaw supnet suppa supple suquilanda sur surace surana surani
surapaneni surati surbaugh surber surendran suresh sureshkumar surette surez surface surh suri suriel surillo surita
surles surprenant surratt surrell surrency surrett surrette surti suruy surve surya suryadevara susana susanto susarla
susbilla susi sussman sustache sustaita sutanto sutaria sutcliffe suter sutera suthar suther sutherland sutherlin
sutley sutliff sutphin sutter sutterfield suttle suttles sutton suvarna suwa suy suyama suyat suydam suzara suzuki
svay svendsen svoboda swaby swader swafford swager swagerty swaim swain swainston swallow swami swaminathan swamy swan
swanberg swaner swaney swanger swanigan swank swann swanner swanson swantek swanton sward swarey swarner swaroop swart
swarthout swartout swarts swartwood swartz swartzentrube swartzfager swartzlander swarup swasey swatzell swayne swayze
swe swearengin swearingen swearinger swearngin sweat sweatman sweatt swecker swedberg sweeney sweeny sweet sweeten
sweeting sweetland sweetman sweeton sweetser swei sweigart sweitzer swem swensen swenson swett swicegood swick swider
swiderski swift swigart swiger swigert swihart swilley swim swims swindall swindell swinderman swindle swindler
swindoll swineford swinehart swiney swinford swing swinger swingle swink swinney swinson swint swinton swisher
switalski switzer swoboda swofford swoope swope swopes sword swords swyers swygert sy syal sybert sydnor sydow syed
syeda syharath syhavong sykes sykora sylva sylvain sylve sylvest sylvester sylvestre sylvia symes symonds symons syn
synder synn sypher syring sysavath sytsma syverson szabo szafranski szatkowski szczepaniak szczepanski sze szekely
szeto szewczyk szot szymanski szymczak ta taa taaffe taala taamu taase taba tabada tabangcura tabanico tabares tabarez
tabassum tabata tabayoyong tabb taber tabera tabing tabios tabladillo tablante tablas tabler tablit taboada taboas
tabon tabor taborda taborga taborn tabron tabuchi tabuena tabullo tacadena tacam tacata tacey tachibana tachiquin tack
tacker tackett tackitt tactay tacuba tacuri tacy tada tadaki taddei taddeo tademy tadena tadeo tadepalli tadikonda
tadina tadlock taduran tadych tae taeza taff tafolla tafoya taft tafuna tafur taga tagalicud tagaloa tagami taganas
tagata tagatac tagawa tagg taggart taggert tagle tagorda taguba taguchi tague taguinod tagupa tahara tahay taheri
tahir tai taillon tailor taing taipe taira tait taite taitingfong taito taitt tajalle tajiboy tajima tajiri tak
takabayashi takacs takada takagi takahara takahashi takahata takai takaki takakura takamatsu takami takamine takamiya
takamori takamoto takamura takano takao takaoka takara takasaki takase takashima takasugi takata takayama takayesu
takeda takehara takei takekawa takemoto takemura takenaga takenaka takeshita taketa takeuchi takeyama takhar takiguchi
takimoto takizawa takushi talabera talag talamante talamantes talamantez talamo talampas talancon talanoa talarico
talaro talasila talat talati talavera talbert talbot talbott talcott taleno talens talent talerico talero talha
taliaferro talkington tall tallabas tallant tallarico tallent talley tallie tallmadge tallman tallon talluri tally
talmadge talmage talor talreja talsma talton talty talukdar talukder talusan talwar tam tamai tamaki tamanaha tamang
tamarez tamarit tamariz tamaru tamashiro tamay tamayo tamayose tamber tambriz tambunan tambunga tamburello tamburri
tames tamez tamhane tamma tammaro tammen tamondong tamplin tampubolon tamrakar tamura tan tanabe tanaka tanchez
tancredi tandel tandoc tandon tandy tanedo tanega taneja tanenbaum taney tang tangalin tangarife tangeman tanghal
tangirala tanglao tangonan tangri tanguay tanguma tanielu tanigawa taniguchi tanimoto tanimura tanioka tanis tanita
tanji tank tankersley tanksley tann tanna tannehill tannenbaum tanner tanori tanoue tanouye tansey tanski tant tantoco
tanuvasa tanveer tanvir tanwar tao taormina tapanes tapang tapawan tapia tapiagarcia tapialopez tapias tapley taplin
tapp tappan tapper tapscott tapusoa taqi taracena tarafa tarango tarantino taranto tarar tarazon tarazona tarbell
tarbox tardif tardiff tardugno tardy tareen tarelo tarin tariq tark tarkington tarleton tarlton tarnowski tarpey
tarpley tarr tarrance tarrant tarro tarry tart tartaglia tartaglione tarter tartt taruc tarula tarver tarvin tarwater
tasaka tasaki tasayco tasch tascon tash tashi tashima tashiro tasker tasneem tasnim tassin tasso tasson tassone tat
tatafu tate tateishi tatem tateyama tatham tatineni tatis tatlonghari tatman tatom tatro tatsumi tatsuno tatum taua
tauai tauanuu taub taube tauber taubman tauch tauer taufa tauiliili taul taula taulbee taumoepeau taunton tauscher
tausinga tauteoli tautolo tavai tavake tavara tavares tavarez tavenner tavera taveras tavernia tavernier tavira tavita
tavitas tavizon taw tawil tawney tay tayag tayal taybron tayco taylan tayler taylor tayo tayyab tchang tchen tcheng te
tea teachout teaford teagle teague teal teamer teano teare teas teasdale teasley teaster teat teav tebalan tebbs tebo
tec tecalero tecaxco techera tecson tecuanhuehue tecuanhuey tecuatl tecum tecun tedder tedeschi tedesco tedford
tedrick tedrow tedtaotao tee teed teegarden teel teems teeple teer teeter teeters teets tefft tegeler teh tehandon
tehrani tehuitzil teicher teitelbaum teixeira tejada tejani tejano tejas tejeda tejera tejwani tek tekautz tekulve
telang telesco telez telfair telfer telford teli teliz tell tellado teller telles tellez tellier tellis tello telon
temaj temblador temich temme temores temoxtle tempel temple templeman temples templet templeton templin templo tena
tenaglia tench tenecela tenelema tenemaza tenempaguay tenenbaum tenesaca teneyck teneyuque tenezaca teng tengan tengco
teniente tennant tenner tenney tennis tennison tenny tennyson tenorio tenzin teo teoh tep tepale tepan tepepa tepetate
tepezano tepox tepoz tepper terada teramoto teran teranishi terao teraoka terasaki terashima tercero terceros terhaar
terhune terlizzi tern terpstra terra terrado terrance terranova terraza terrazas terrel terrell terrero terreros
terrien terrill terrio terriquez terron terrones terry teruya terwilliger tes tesar tesch tesh teshima tesillo teske
tesreau tessier tessitore tessman tessmer test testa testani tester testerman teston teter teters teti tetrault
tetreault tetrick tetterton tetzlaff teutla teutle tevaga tevalan tevenal tevez tevis tew tewari tewell tewksbury tews
texada texeira texidor texis texta textor tezeno tha thach thacker thackston thadani thai thakar thaker thakkar
thakker thakor thakore thakral thakrar thakur thaler tham thames thammavong thammavongsa thampi than thanawala thandi
thang thangaraj thangavelu thanh thankachan thanki thant thao thap thapa thapaliya thapar tharakan tharani tharayil
tharp tharpe tharrington thatch thatcher thatte thau thaung thavone thawng thaxton thay thayer thayil the theall
theberge thedford theel theis theisen theiss thelen thelmon then theng theobald theodore theriault theriot theroux
therrell therriault therrien thesing thet thetford theunissen theurer theus thi thiagarajan thiara thibault thibeau
thibeault thibeaux thibert thibodaux thibodeau thibodeaux thich thiede thiel thiele thielen thiem thieman thiemann
thieme thierry thies thiessen thieu thigpen thill thin thind thio thirumalai thirunavukkaras thiry thistle thivierge
thiyagarajan thlang thluai tho thode thoeun thoi thole thom thoma thoman thomann thomas thomason thomasson thome
thomes thompkins thompson thoms thomsen thomson thomure thon thone thong thongdy thongkham thongsavanh thongvanh thor
thorburn thorell thoren thoreson thorington thormahlen thorman thorn thornberry thornburg thornburgh thornbury
thorndike thorne thornell thornhill thornley thorns thornsberry thornton thorp thorpe thorsen thorson thorton thota
thotakura thou thow thrailkill thrall thran thrash thrasher threadgill threat threatt threet threlkeld thresher thrift
throckmorton throgmorton throne throneberry throneburg thronson throop thrower thrush thu thukral thulin thumm
thummala thung thuong thurber thurgood thurlow thurman thurmon thurmond thurston thuss thuy thwaites thweatt thy
thyagarajan ti tia tial tiamzon tian tiangco tiano tiao tibayan tibbals tibbets tibbetts tibbits tibbitts tibbles
tibbs tibon ticas tice ticer tichenor tichy tickle ticknor ticona ticsay ticzon tidball tidd tidmore tidwell tie tiede
tiedeman tiedemann tiedt tiefenauer tieman tiemann tien tienda tieng tierce tiernan tierney tierno tierrablanca
tierrafria tiet tietjen tietz tieu tifa tiffany tiffer tiffin tift tiger tiggs tighe tiglao tigner tigno tignor tigre
tigue tiguila tijerina tijerino tijero tilak tilden tilford tilghman tiliano till tiller tillery tillett tilley
tillinghast tillis tillison tillman tillmon tillotson tillson tilly tilman tilson tilton timbang timberlake timbers
timbol timbs timilsina timko timlin timm timmer timmerman timmins timmons timms timoteo timothy timpe timpson tims
timsina tin tina tinajera tinajero tinch tincher tindal tindall tindel tindell tinder tindle tineo tiner tines ting
tingey tingle tingler tingley tinio tinker tinkham tinkle tinkler tinley tinnel tinner tinney tinnin tinnon tinoco
tinsley tinsman tint tiong tiongco tiongson tipan tipaz tipirneni tipler tipnis tippen tippens tippett tippetts tippie
tippin tipping tippins tippit tipps tipton tiqui tirado tircuit tirey tirmizi tirona tirpak tirrell tirumala tisby
tiscareno tisch tischer tischler tisdale tisher tisnado tison tista titcomb tith tito titsworth tittle titus tiu tiv
tiwana tiwari tiwary tixi tizcareno tiznado tizoc tjaden tjahjadi tjan tjandra tjia tjoa tjong tkach tlahuel tlapanco
tlaseca tlatelpa tlatenchi tlatoa to toa toal toala toalongo toapanta tobar tobe tober tobey tobia tobias tobin tobler
tobon toborg toby toc tocci tocco toch tochimani toda todaro todd todhunter toenjes toepfer toews toft togami togashi
togia togiai toguchi toh toilolo toirac toj tojin tok tokar tokarski tokarz tokeshi toki tokita tokuda tokunaga tolan
toland tolani tolano tolar tolayo tolbert tole toleafoa toledo tolentino toler toles tolia toliver toll tolle
tollefson toller tolleson tollett tolley tollinchi tollison tolliver tolman tolmie tolson tom toma tomaino toman tomar
tomas tomasek tomaselli tomasello tomasi tomasini tomasino tomasulo tomaszewski tomberlin tomblin tomboc tomczak tome
tomei tomer tomerlin tomes tomey tomich tominaga tomines tomioka tomita tomiyama tomkins tomko tomlin tomlinson
tomooka tompkins tompson toms tomsic tomson ton tonche tondreau tone tonel tonelli toner toney tong tonga tongco tonge
tongol tongson tongue tonini tonkin tonn tonnu tonthat tony too toohey tooke tooker tookes toole tooley toomalatai
toombs toomer toomey toon toone toor toothaker toothman tootle tootoo topacio topasna tope topete topham topiwala topp
topper toppin topping topps torain toral torales toranzo torbert torbett torchia tores torez torgersen torgerson
torgeson torgrimson torian toribio torices torigoe torii torija torijano torina torio toriz torkelson tornel tornero
tornez toro torok torpey torquemada torrain torrales torralva torrance torre torrealba torreblanca torrecampo
torrecilla torrecillas torregrossa torrejon torrence torrens torrentes torrero torres torrescano torrescastillo
torrescruz torresdiaz torresflores torresgarcia torresgomez torresgonzalez torreshernande torreslopez torresmartinez
torresmendoza torresmorales torresortiz torresperez torresramirez torresramos torresreyes torresrivera torresrodrigue
torresruiz torressanchez torrestorres torresvargas torresvega torrey torrez torricer torriente torros torruellas torry
torsiello torti tortoledo tortolero tortora toruno tosado toscano tosh tosi tostado toste tosto totanes toth totman
toto totten totty tou touch touchet touchette touchstone touchton toulouse toun toupin toups tourigny tourville
tousant tousignant toussaint tovalin tovar tovey tovias tow towe towell tower towers towery towle towler towles town
towne towner townes townley towns townsel townsend townsley townson towry towsend toxqui toxtle toy toyama toye toyoda
toyofuku toyooka toyos toyoshima toyota tozier tozzi tra trabal trabanino traber trabert trabue trac trace tracey
tracy trader traeger trafford trafton trahan trail traina trainer trainor trajano tram tramble tramel trammel trammell
tran trang tranle tranmer trannguyen tranquilino transfiguracion transue trantham trapani trapp trask traslavina
trasvina traub traughber trautman trautmann trautwein travelstead traver travers traverso travieso travino travis traw
traweek trawick traxler traylor traynham traynor traywick treacy treadaway treadway treadwell treanor trease treaster
treat tredway treece trees treese trego tregre trehan treiber trejo trejohernandez trejomartinez trejos trelles
treloar tremain tremaine trembath tremblay tremble trembley trembly tremillo treminio tremmel tremper tren trenado
trenholm trent trentham trepanier treptow trespalacios tressler treto trevarthen trevathan trevinio trevino trevizo
trew trexler trezza trial triana triano tribbett tribble tricarico trice triche trickett trickey tricoche trier trieu
trigg triggs trigoso trigueros trijillo trikha trim trimarchi trimble triminio trimino trimm trimmer trimpe trincado
trinh trinidad trinkle trinklein triolo tripathi tripathy triplett tripodi tripoli tripp trippe trippett tripuraneni
trisdale trisler tristan triste tritt triunfel trivedi trivett trivette trivino troche trochez troester trogdon troha
troia troiano trojacek trojan trojanowski trojillo troll trollinger trombetta trombley trombly troncoso trone trong
troop tropea trosclair trosper trost trostle trotman trott trotta trotter trottier troublefield troung troup troupe
trousdale trout troutman troutner troutt trowbridge trowell trower troxel troxell troxler troy troyan troyer truax
truby trucios trudeau trudel trudell true trueblood truehart trueheart truelove trueman truesdale truesdell truett
truex truitt trujano trujillo trujilo trull trulove trulson truluck truman trumbauer trumble trumbo trumbull trump
trundy trung trunnell trunzo truong truscott truss trussell trusty trybus tryon tsai tsan tsang tsao tsay tschanz
tschida tse tsen tseng tsering tsien tso tsoi tsomo tsosie tsou tsoy tsu tsuboi tsubota tsuchida tsuchiya tsuchiyama
tsuda tsue tsuei tsugawa tsuha tsui tsuji tsujimoto tsukada tsukamoto tsukayama tsun tsung tsunoda tsuruda tsuruta
tsushima tsutsui tsutsumi tu tuala tualla tuan tuang tuano tuason tuazon tubb tubbs tubens tubera tubig tubman tucay
tucci tuch tuchez tuck tucker tudon tudor tuel tueller tueros tuesta tufaga tufail tuff tufino tuft tufts tugade
tuggle tugwell tui tuia tuifua tuiono tuipulotu tuitasi tuite tuitele tuitupou tukuafu tuladhar tuley tuli tuliao tull
tuller tulley tullier tullio tullis tullius tulloch tullos tully tuma tumacder tumamao tumaneng tumang tumanuvao tumax
tumbaga tumber tumbleson tuminello tumlin tumlinson tummala tumminello tumulak tumuluri tun tunchez tundidor tune
tuner tung tungol tungpalan tunison tunnell tunney tunson tunstall tuohy tuon tuong tupai tupas tupaz tupou tupper
tupua tupuola tuquero turano turberville turbeville turbi turbyfill turcios turck turco turcott turcotte turek turgeon
turingan turk turla turley turlington turman turmelle turnage turnbaugh turnbough turnbow turnbull turner turney
turnipseed turnley turnmire turnquist turpen turpin turrell turrentine turrubiartes turrubiartez turrubiate
turrubiates turton turturro turvey tusa tusing tussey tustin tuteja tuten tuthill tutino tutiven tutko tutor tutson
tutt tuttle tutwiler tuua tuufuli tuy tuyen tuzon twedt tweed tweedie tweedy twellman twersky twiddy twiford twigg
twiggs twilley twine twining twiss twist twitchell twitty twombly twomey tworek twu twyman ty tyagi tye tyer tygart
tyler tylor tynan tyndall tyner tynes tyo tyra tyre tyree tyrell tyrrell tysinger tyson tyus tzeng tzeo tzep tzic
tzintzun tzoc tzou tzul tzun tzunun uballe ubeda uber ubiera ubieta ubiles ubilla ubillus ubinas ubungen uc uceda
uceta uch uchida uchima uchimura uchino uchiyama uclaray ucles udan udani udarbe udasco udave uddin udell udeshi uechi
uecker ueda uehara ueki uemura ueno uesugi ugalde ugale ugalino ugarte ugaz uh uhl uhler uhlig uhlman uhm uhrich uhrig
uk ukani ulanday ulate ulbrich ulep ulerio ulery ulhaq ulibarri ulit ullah ulland ullery ullman ullmann ulloa ullrich
ulm ulman ulmer ulrey ulrich ulsh ultreras uluave ulysse um umagat umali umana umanzor umayam umbarger umbaugh
umberger umbrell umeda umemoto umer umetsu umfleet umipig umland umphrey umpierre umpierrez umstead un unabia unciano
underdahl underdown underhill underwood ung unga ungar ungaro unger ungos ungson unknow unni unnikrishnan unnisa uno
unrein unrue unruh unsworth untalan untiedt unutoa unzueta uon uong upadhya upadhyay upadhyaya upadhyayula upchurch
updegraff updegrove updike updyke upham uphoff uplinger uppal uppala uppalapati uppuluri upreti uprety upright upshaw
upshur upson uptain upton uquillas urabe uraga uraje uram uranga urango urasaki urata urbach urbaez urbain urban
urbanek urbaniak urbano urbanski urbay urbieta urbina urcino urcuyo urdaneta urdiales urdialez uren urena urenda ureno
ureste uresti urey urgelles urgiles urgilez uriarte urias uribarri uribe urich urick urie uriegas urieta uriostegui
urive uriza urizar urman urmeneta uroza urquhart urquia urquidez urquidi urquieta urquijo urquilla urquiza urquizo
urra urrabazo urraca urrea urrego urrieta urroz urrutia ursery urso ursua urtado urteaga urtecho urtez urtiz urton
uruchima uruena urueta urvina urzua uscanga useche useda uselton usher ushijima usi usma usman usmani uson usquiano
usrey usry ussery usui utecht uti utley utreras utsey utsumi utt utter utterback utu utz utzinger uvaldo uvalle uvina
uy uyeda uyehara uyema uyematsu uyemura uyeno uyesugi uzcategui uzelac uzhca uzueta uzzell uzzle vaca vacca vaccarezza
vaccaro vacek vachhani vachon vacio vacquez vadapalli vaddi vaden vadillo vadlamani vadlamudi vadnais vado vaea
vaenuku vaghani vaghela vaglienty vahle vahora vaid vaidya vaidyanathan vail vaillancourt vails vaish vaishnav vaiz
vaka vakalahi vakharia vakil val valade valades valadez valaquez valarezo valasquez valazquez valcourt valdelamar
valdellon valdenegro valdepena valdera valderas valderaz valderrabano valderrama valdes valdespino valdez valdezgarcia
valdezlopez valdillez valdiva valdivia valdivias valdivieso valdiviez valdiviezo valdizon valdovino valdovinos vale
valena valencia valenciana valensuela valenta valente valenti valentin valentine valentino valenton valenza valenzona
valenzuela valenzula valera valerdi valerio valerius valero valeros valery vales valesquez valez valezquez valiente
valino valla vallabh vallabhaneni valladares valladarez valladolid vallance vallarta valle vallecillo vallecillos
vallee vallego vallejo vallejos vallente vallery valles valletta valley valliani vallier valliere vallieres vallo
vallone valls valluri valluru valmoja valmonte valmores valois valone valoy valquez valtierra valtierrez valverde
valvo van vanallen vanalphen vanalstyne vanam vanaman vanantwerp vanarsdale vanasse vanatta vanauken vanausdal
vanbebber vanbeek vanbrocklin vanbrunt vanburen vanbuskirk vancamp vance vancil vancise vancleave vancleve vancuren
vandam vandegrift vandehey vandemark vandenberg vandenbosch vandenburg vanderbilt vanderburg vanderford vandergriff
vandergrift vanderheyden vanderhoff vanderhoof vanderhorst vanderlinde vanderlinden vandermark vandermeer vandermeulen
vandermolen vanderploeg vanderpoel vanderpol vanderpool vanderslice vandersloot vanderveen vanderveer vandervoort
vandervort vanderwal vanderzee vandeusen vandevelde vandeventer vandever vandine vandiver vandoren vandorn vandusen
vanduyn vanduyne vanduzer vandyck vandyke vandyne vaneck vanega vanegas vanek vanepps vanetten vanfleet vanfossen vang
vanga vangala vangieson vangilder vangorder vanguilder vangundy vanhecke vanhook vanhoose vanhooser vanhorn vanhorne
vanhouten vanhoy vanicek vanish vankampen vankeuren vankirk vankleeck vanlandingham vanleer vanleuven vanloan vanmatre
vanmeter vann vannarath vannatta vannatter vannavong vanness vannest vannice vannorman vannostrand vannote vannoy
vanorden vanostrand vanover vanpatten vanpelt vanriper vansant vanschoyck vanscoy vanscyoc vansickle vanslyke vant
vantassel vantassell vanterpool vantine vantrease vanvalkenburg vanveen vanvliet vanvoorhis vanwagenen vanwagner
vanwagoner vanwart vanwie vanwingerden vanwinkle vanwormer vanwyk vanzandt vanzant vanzee vanzile vaquedano vaquera
vaquerano vaquero vaquez vaquiz var vara varada varadarajan varadharajan varajas varanasi varano vardeman varden
varela varga vargas vargasgarcia vargasgomez vargasgonzalez vargashernande vargaslopez vargasmartinez vargasperez
vargasramirez vargassanchez vargastorres vargasvargas vargaz varges varghese vargo varguez vargus varia varian
varillas varkey varley varma varn varnado varnadoe varnell varner varnes varney varnum varon varona varrera varrios
varrone varshney vartanian varughese vasan vasani vasavada vasbinder vasconcellos vascones vasconez vasguez vashaw
vashi vashisht vashist vashon vasil vasireddy vasisht vasko vasqez vasque vasques vasquez vasquezcruz vasquezgarcia
vasquezgonzale vasquezhernand vasquezlopez vasquezmartine vasquezmorales vasquezperez vasquezramirez vasquezreyes
vasquezrodrigu vasquezvasquez vasquz vass vassallo vassar vassel vassell vasser vasta vasudev vasudeva vasudevan
vaswani vath vats vatter vaugh vaughan vaughn vaughns vaught vause vautour vavra vawter vayda vaz vazguez vazirani
vazques vazquez vazquezcruz vazquezdiaz vazquezgarcia vazquezgomez vazquezgonzale vazquezhernand vazquezlopez
vazquezmartine vazquezperez vazquezramirez vazquezrivera vazquezsanchez vazqueztorres vazquezvazquez vazuez vea veach
veal veale veals veasey veasley veatch veazey veazie vecchio vecchione vecerra ved vedder vedia vedula veenstra veera
veeramachaneni veerapaneni veerappan veeraraghavan vega vegagarcia vegagonzalez vegahernandez vegalopez vegamartinez
vegaperez vegarodriguez vegas vegasanchez vegatorres vegesna veguilla vehikite veiga veilleux veillon veintimilla veit
veitch veith veitia veizaga vejar vejil vekaria vela velado velador velaga velagapudi velandia velaquez velarde
velardi velardo velasco velasqez velasque velasques velasquez velasquezlopez velasquezperez velastegui velazco
velazguez velazque velazques velazquez velazquezlopez velazquezperez velazuez velderrain velecela veles velesaca
velesquez veleta velez velgara veliz vella vellanki vellon veloz veltman veltran veltri velu veluz vempati vemula
vemulapalli vemuri ven vena venable venancio venard vences vencill vendetti vendiola vendrell venecia venegas venema
veneracion venereo veneros veney venezia veneziano veng veniegas venigalla venitez venkat venkata venkatachalam
venkatakrishnan venkataraman venkataramani venkatasubraman venkatesan venkatesh venkateswaran venkatraman venne venner
veno vensel venson vent venters ventimiglia vento ventresca ventura venturi venturina venturini venugopal venugopalan
venuti venzon venzor ver vera veras verastegui verburg verceles vercher verdadero verde verdecia verdeja verdejo
verdesoto verdi verdin verdinez verdoza verduga verdugo verdun verdusco verduzco vereen veres vergara vergaray verge
vergeldedios verges verghese verhey verhoeven verissimo verjan verley verma vermette vermeulen vermillion vermilyea
verna vernaza verne verner vernon vero verona verret verrett verrier verrill versace versola versoza versteeg vert
vertiz vertrees verville verzosa vescio veselka vesely vesey vesga vespa vesquez vess vessels vest vestal vester
vetere vetrano vetter veve vey vezina vi via viado vializ vialpando viamonte viamontes viands viars viator viau viayra
vibar vibbert vicari vicario vicars vice vicencio vicens vicente vicentelopez vicentevicente vicenty vicini vicioso
vick vickers vickery vicknair vickrey vickroy vicks victa victor victorero victores victoria victorian victorine
victorino victory vicuna vida vidaca vidad vidal vidales vidalez vidals vidana vidarte vidauri vidaurrazaga vidaurre
vidaurri videa videla vides vidmar vidot vidrine vidrio vidrios viduya vieira viel viele vielma vielman vielmas vien
viens viera vierling viernes vierra viers viesca vieth vieyra viezcas viger viggiano vigil vigilia vigliotti vigna
vigo vigoa vigue vigueras vij vijarro vijay vijayakumar vijayan vijayaraghavan vijaykumar vijil vikram vila vilar
vilay vilaysack vilaysane vilayvanh vilca vilcapoma vilche vilchez vilchis vilchiz viles villa villabos villacana
villacis villacorta villacorte villacres villacreses villada villado villaescusa villafan villafana villafane
villaflor villaflores villafranco villafuerte villagarcia villagas villagomes villagomez villagra villagracia
villagran villagrana villahermosa villalba villalbazo villalobo villalobos villaloboz villalon villalona villalonga
villalongo villalopez villalovos villalpando villalta villaluna villaluz villalva villalvazo villaman villamar
villamayor villamil villamin villamizar villamor villaneda villaneva villani villano villanova villanueba villanueua
villanueva villanveva villapudua villar villarama villaraza villareal villares villarica villarin villaroman
villaronga villarosa villarraga villarreal villarrel villarrial villarroel villarruel villarta villaruz villasana
villasano villasante villaseca villasenor villasin villasmil villasuso villatoro villaver villaverde villavicencio
villazana villazon villeda villega villegas villela villella villeneuve villerreal villesca villescas villescaz
villezcas villicana villines villobos villodas villot viloria vilorio vin vina vinaja vinalay vinales vinals vinanzaca
vinasco vince vincecruz vincelette vincent vincente vinces vinci vindas vindel vindell vindiola vine viner vines
vineyard vinh viniegra vining vinjamuri vink vinluan vinnakota vinod vinoya vinsant vinson vintimilla vinton vinueza
vinuya vinyard vinzant viola violet violette viorato viquez vir viramontes viramontez virani virata viray virdee
virden virdi vire virelas virella virga virgen virgil virgilio virgin virji virk virmani virrueta virto virtucio
viruel viruet viruete virula visaya viscaino viscarra visconti vise vishnubhotla vishwakarma vishwanath vishwanathan
visitacion visoso visperas visser viswanath viswanathan vita vitagliano vital vitale vitek vitela vitello viteri
vitiello vito vitolas vitolo vittal vittetoe vitti vittini vittitow vitug viurquez vivaldo vivanco vivar vivas
viveiros vivek vivekanandan viverette vivero viveros vives vivian viviani viviano vivier vizcaino vizcarra vizcarrondo
vizcaya vizconde vizhnay vizoso vizuet vizueta vizuete vizueth vizzerra vlcek vo voegele voelkel voelker voeun vogan
vogel vogelsang voges vogl vogler vogt vogus vohra voight voigt voiles voisin voisine voit voleti voliva volk volker
volkert volkman volkmann voll vollmer volpe volquez voltz volz vona vonderheide vong vongdara vongkhamchanh vongpanya
vongphachanh vongphakdy vongphrachanh vongprachanh vongsa vongsamphanh vongsavanh vongsavath vongsay vongsouvanh
vongvilay vongxay vonruden vonseggern voong voorhees voorhies voorhis vora vorachack vorasane voravong vorce vore
vorhies voris vorn vorpahl voruganti vos vosburg vosburgh vose voshell voss vossen vossler votaw voth votta vought
voung vowell vowels voyles vrabel vrba vreeland vrieze vroman vrooman vu vue vuelvas vung vuong vuppala vuu vuyyuru vy
vyas waag waage wacaster wachi wachob wachowiak wachtel wachter wacker wada waddell waddill waddington waddle waddy
wade wadhawan wadhwa wadhwani wadia wadkins wadleigh wadley wadlington wadlow wadman wadsworth waechter wafer wafford
wagaman wagar wageman wagener wager wagers wages wagganer waggener waggoner wagh wagler wagner wagnon wagoner wagstaff
waguespack wah waheed wahi wahl wahla wahlberg wahlen wahlgren wahlquist wahlstrom wahs wai waibel waid wain wainright
wainscott wainwright wait waite waiters waites waits wajid wakabayashi wakamatsu wakayama wake wakefield wakeland
wakeley wakeman waker waki wakida wakumoto walberg walborn walburn walch walck walcott walczak wald waldeck walden
walder waldman waldner waldo waldon waldorf waldow waldrep waldridge waldrip waldron waldrop waldroup waldrup
waldschmidt waldvogel wales walford walia walji walk walke walken walker walkes walkins walko walkowiak walkup wall
walla wallace wallach wallander wallen waller walley wallick wallin walling wallingford wallington wallis wallner
walls walmsley walpole walquist walrath walraven walser walsh walson walston walt walter walters walth walthall
walther waltman walton waltrip walts waltz walworth walz walzer wambach wamble wampler wamsley wan wanamaker wand
wands wang wangchuk wangerin wangmo wanke wann wannamaker wanner wansley wantz waqar waqas waraich warburton ward
wardell warden warder wardlaw wardle wardlow wardwell ware wareham wareing waren wares warf warfel warfield warford
wargo waring wark warkentin warlick warmack warman warn warne warnecke warneke warnell warner warnick warnke warnock
warr warraich warren warrick warrier warriner warring warrington warrior warshaw warsi warthen warwick wasden waseem
wash washam washburn washer washington washinton wasielewski wasik wasilewski wasim wasinger waskiewicz wasko wasmer
wasmund wason wass wasser wasserman wassink wasson wasti wat watabe watanabe watanuki watari watase watchman water
waterbury waterfield waterhouse waterman waters waterson watford wathen wati watkin watkins watkinson watler watley
watlington watrous watson watt wattenbarger watters watterson wattles wattley watton watts watwood watzka waugh
wauneka wawrzyniak wax waxman way waybright waycaster waye wayland wayman wayment waymire wayne waynick ways wayt wead
weakland weakley weaks wear weary wease weast weatherall weatherbee weatherby weatherford weatherhead weatherholt
weatherholtz weatherly weatherman weathers weathersby weatherspoon weatherwax weaver webb webber weber webre webster
wechsler wecker weckerly weddel weddell wedderburn wedding weddington weddle wedeking wedel wedell wedemeyer wedge
wedgeworth wee weed weeden weedman weedon weekes weekley weekly weeks weems weerasinghe weese weesner wegener weger
weglarz wegman wegner wehling wehmeyer wehner wehr wehrle wehunt wei weiand weibel weible weich weichman weick weide
weideman weidemann weidenbach weider weidler weidman weidner weigand weigel weigelt weight weigle weihe weikel weil
weiland weilbacher weiler weimar weimer wein weinberg weinberger weiner weinert weingart weingarten weingartner
weinheimer weinhold weinman weinmann weinreb weinrich weinstein weinstock weintraub weir weirich weis weisberg
weisbrod weise weisel weisenberger weisenburger weiser weisgerber weishaar weishaupt weisinger weiskopf weisman
weisner weiss weisser weissinger weissman weist weisz weitz weitzel weitzman welborn welch welcher welcome weld welden
welder weldon weldy welk welke welker well wellborn welle weller welles welling wellington welliver wellman wellner
wellons wells welner welsch welsh welte welter welton welty weltz welz wemmer wempe wemple wen wences wendel wendelken
wendell wendland wendler wendling wendorf wendt wene weng wenger wengerd wengert wenig wenner wenning wenrich wenrick
wensel wente wenthold wentworth wentz wentzel wentzell wenz wenzel wenzl werley werling werner wernick wert werth
wertman werts wertz wesch wescott wesely wesley wesner wesolowski wess wessel wessell wessels wessner wesson west
westberg westberry westbrook westbrooks westbury westby westcott westendorf wester westerberg westerfield westergard
westerling westerlund westerman western westervelt westfall westfield westgate westhoff westlake westley westling
westlund westman westmoreland weston westover westphal westra westray westrich westrick westwood wetherbee wetherby
wetherell wetherington wethington wetmore wetter wettstein wetzel wetzler wever wexler wey weyand weyandt weyant weyer
weyers weymouth weyrauch weyrick whalen whaley whalley whang wharton whatley wheat wheatley wheaton wheeler wheeless
wheeling wheelis wheelock wheelus wheelwright whelan whelchel wheless wheller whelpley wherry whetsel whetstine
whetstone whetzel whichard whicker whidbee whidden whiddon whigham whipkey whipple whipps whisenant whisenhunt whisler
whisman whisnant whistler whitacre whitaker whitbeck whitbread whitby whitcher whitchurch whitcomb white whiteaker
whited whitefield whiteford whitehair whitehall whitehead whitehill whitehorn whitehouse whitehurst whitelaw whiteley
whitelow whitely whiteman whiten whitenack whitener whites whitesel whitesell whiteside whitesides whitfield whitford
whitham whiting whitis whitlatch whitley whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner whitney
whitsel whitsett whitsitt whitson whitt whittaker whitted whittemore whitten whittenberg whittenburg whittier whitting
whittingham whittington whittle whittlesey whitton whitty whitwell whitworth whobrey whorley whorton whyte wiater
wiatrek wible wibowo wice wichman wichmann wick wicke wickens wicker wickersham wickert wickham wickliffe wickline
wicklund wickman wickramasinghe wicks wickstrom wickwire widell wideman widener widger widjaja widman widmer widner
widrick wie wiebe wiechman wiechmann wieck wieczorek wiedeman wiedemann wieder wiedman wiegand wieland wiemann wiemer
wien wiener wiens wier wierenga wierman wiers wiersma wierzbicki wiese wiesen wieser wiesner wiest wigfall wigfield
wigger wiggin wiggins wigginton wiggs wight wightman wigington wiginton wigley wigton wijaya wijeratne wijesinghe wike
wikel wikoff wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilches wilcox wilcoxen wilcoxon
wilcoxson wilczynski wild wilde wilder wilderman wildermuth wildes wildey wilding wildman wildner wilds wildt wile
wiles wiley wilfong wilford wilgus wilham wilhelm wilhelms wilhite wilhoit wilhoite wiliams wilk wilke wilken
wilkening wilkens wilkenson wilker wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilkison wilks will
willaert willaims willams willard willbanks willcox willcutt wille willeford willems willer willert willet willett
willette willetts willey willford willhite willhoite william williams williamson williard willie williford willilams
willimas willing willingham willis willison willits willman willmon willmore willms willner willoughby wills willsey
willson wilmarth wilmer wilmes wilmeth wilmore wilmot wilmoth wilmouth wilner wilsey wilson wilt wilton wiltse
wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer wimmer wimsatt win winans winata winberg
winborne winburn winbush wince winch winchell winchenbach winchester wind winder winders windham windholz windle
windley windom windsor wine winebarger winebrenner winegar winegarden wineinger wineland winer wines winfield winford
winfree winfrey wing wingard wingate winger wingerd wingert wingerter winget wingfield wingham wingler wingo wingrove
winick wininger wink winkel winkelman winker winkfield winkle winkleman winkler winkles winland winn winner winnett
winnie winningham winokur winrow winsett winship winslett winslow winson winsor winstead winston wint winter winters
wintersteen winther winthrop wintle winton winward winzer wire wireman wiren wirt wirta wirtanen wirth wirtz
wischmeier wisdom wise wisecarver wisecup wiseley wiseman wisener wiser wisham wishart wishon wismer wisner wisneski
wisniewski wison wisser wissing wissman wiste wiswell witcher witek witham withee witherell witherington witherite
witherow withers witherspoon withey withrow witkowski witman witmer witrago witt witte witten wittenberg witter
wittich wittie wittig wittman wittmann wittmer wittner wittrock witts wittwer witty witzel witzke wix wixom wixon
wixson wms wnek wnuk wo wobig woelfel woerner wofford wohl wohlers wohlford wohlgemuth wohlwend wojciak wojciechowski
wojcik wojnar wojtczak wojtowicz wolak wolanin wolanski wolaver wolbert wolcott wold woldt wolery wolf wolfe
wolfenbarger wolff wolfgang wolfgram wolfinger wolford wolfram wolfrom wolfrum wolfson wolin wolk wolken woll wollam
wollard wollenberg wollman woloszyn wolpert wolske wolski wolter wolters woltman woltz wolverton womac womack womble
wombles womer wommack won wonderly wonders wong wongus woo wood woodall woodard woodberry woodbridge woodburn woodbury
woodby woodcock woodell wooden woodfin woodfolk woodford woodfork woodham woodhouse woodie woodin wooding woodis
woodland woodley woodman woodmansee woodridge woodring woodrow woodruff woodrum woods woodside woodsmall woodson
woodward woodworth woody woodyard wool woolard woolbright wooldridge woolery woolever wooley woolf woolfolk woolford
woollard woolley woolman woolridge woolsey woolston woolum woolverton woolwine woomer woon woosley wooster wooten
wooton wootten wootton worcester word worden wordlaw work workman works world worley worm worman wormley worrall
worrell worsham worsley worster worth wortham worthen worthey worthington worthley worthy wortman wotring wotton
woullard wozniak wragg wray wrede wren wrench wrenn wright wrigley wrinkle wrobel wroblewski wrona wronski wroten wu
wuensche wuest wulf wulff wun wunder wunderlich wung wunsch wurm wurst wurster wurth wurtz wuu wyant wyatt wyble wyche
wyckoff wycoff wydra wyer wygant wyke wykoff wyland wyler wyles wylie wyllie wyman wymer wymore wynkoop wynn wynne
wynter wyrick wyse wysocki wysong wyss xa xang xavier xayachack xayadeth xayarath xayasane xayavong xaysana xec xelhua
xelo xi xia xian xiang xiao xicohtencatl xicotencatl xie xiloj ximenez xin xing xiong xique xiquin xiu xochicale
xochihua xochimitl xochipa xolo xu xuan xue xum xuncax ya yabes yabuki yabut yac yackel yadao yadav yadavalli
yadlapalli yado yadon yaeger yager yagi yagin yagnik yagual yaguchi yahn yahuaca yajima yalamanchi yalamanchili yale
yalung yam yamada yamagata yamagishi yamaguchi yamaji yamakawa yamaki yamamoto yamamura yamanaka yamane yamanishi
yamano yamanoha yamanouchi yamaoka yamasaki yamashiro yamashita yamat yamate yamato yamauchi yamazaki yambao yambo yan
yanaga yanagawa yanagi yanagida yanagihara yanagisawa yanase yancey yancy yanda yandall yandell yanes yaney yanez yang
yango yangzom yankey yann yanni yannone yano yanqui yant yantis yanuaria yanza yao yap yaple yapor yaqoob yarber
yarberry yarborough yarbough yarbro yarbrough yard yarde yardley yarger yarlagadda yarman yarnall yarnell yarrington
yasay yascaribay yasir yasmeen yasmin yasso yasuda yasuhara yasui yasukawa yasukochi yasunaga yasutake yataco yatco
yates yath yatsko yau yauri yawn yazzie ybanez ybarbo ybarra ye yea yeadon yeager yeagley yeaman yean yeap yearby
yearling yearout yearsley yearta yearwood yeary yeasmin yeater yeates yeatman yeaton yeats yeatts yebra yedinak yee
yeh yela yeldell yell yelle yellen yellock yellowhair yelton yelverton yelvington yem yen yeng yeo yeoh yeom yeoman
yeomans yeon yeong yeow yep yepes yepez yepiz yera yerby yerena yerger yerian yerkes yerneni yerra yerramilli yeruva
yescas yesmin yetman yetter yeu yeun yeung yeverino yew yglecias yi yick yih yik yim yin ying yingling yingst yip yiu
ylagan yllescas ynfante yniguez ynoa ynostroza ynzunza yo yoakum yoast yoc yochum yockey yocom yocum yocupicio yoder
yoes yoeun yogi yoguez yohannan yohe yohn yoho yokley yokoi yokomizo yokota yokotake yokoyama yokum yom yon yonamine
yonan yoneda yonemoto yonemura yoneyama yong yonker yonkers yonts yoo yook yoon yoong yopp york yorke yorker yoro
yoshida yoshihara yoshii yoshikawa yoshimi yoshimoto yoshimura yoshinaga yoshino yoshioka yoshitake yoshiyama
yoshizaki yoshizawa yoshizumi yost yother you youd youk youm youmans youn younan younas younce young youngberg
youngblood younger youngman youngquist youngren youngs younker younkin yount younts younus yousaf yousef yousif
youssef yousuf youtsey yow yowell yoza yracheta yruegas ysasi ysassi ysquierdo yu yuan yuasa yue yueh yuen yuh yuhas
yui yuk yukawa yuki yule yulfo yulo yum yumang yumul yun yune yunez yung yunga yunker yunus yup yupa yupanqui
yuquilima yuriar yurick yurko yusaf yuson yutuc yutzy yuvienco yuzon yvarra yzaguirre yzquierdo zabala zabaleta
zabalza zabel zablan zabriskie zacapala zacarias zacatelco zacatenco zaccaria zachariah zacharias zachary zachery
zachry zack zackery zafar zagal zager zagorski zaheer zahid zahl zahler zahm zahn zahoor zahradnik zaide zaidi zaino
zaiser zajac zajicek zak zakir zakrzewski zala zalapa zalasar zalazar zaldana zaldivar zale zalenski zaleski zalewski
zamacona zamago zaman zamano zamaripa zamarripa zamarron zamayoa zambada zambo zambrana zambrano zamilpa zamor zamora
zamoragarcia zamorano zamores zamot zamudio zamzow zanabria zanches zanchez zandate zander zanders zane zanella zang
zangari zank zapanta zapata zapatero zapeda zapeta zapiain zapien zapon zapot zapote zappa zappia zaragosa zaragoza
zarat zarate zarazua zarceno zarco zaremba zarinana zarr zarrella zarro zartman zaruma zarzosa zarzoza zarzuela
zastrow zatarain zauala zaucha zavala zavalagarcia zavalalopez zavaleta zavalza zaveri zaw zawacki zawislak zayac
zayas zayasbazan zazueta zdenek zeas zeb zeballos zebrowski zecca zecena zech zeches zeck zecua zee zeeshan zeferino
zegarra zeh zehnder zehner zehr zehra zeiger zeigler zeiler zeitler zeitz zelada zelaya zelayandia zeledon zelenka
zelinski zell zellars zeller zellers zellmer zellner zelman zelnick zeman zemke zemlicka zempoalteca zempoaltecatl
zendejas zender zeng zengotita zenil zenner zeno zenon zent zenteno zentz zenz zeoli zeolla zepeda zepeta zepp
zequeira zerangue zerbe zerby zeringue zermeno zeron zerpa zerquera zerr zertuche zesati zetina zetino zets zevallos
zha zhagnay zhagui zhai zhan zhanay zhang zhao zhen zheng zhi zhicay zhinin zhong zhou zhu zhuang zhumi zhunio zhuo zi
zia ziauddin zick zickefoose zieba ziebarth ziebell ziegler zielinski zielke zieman ziemann ziemba ziemer zier ziff
ziglar zigler zilnicki zimmer zimmerer zimmerman zimmermann zin zinck zing zingaro zink zinke zinn zins zintzun zinzun
ziolkowski zion zipp ziranda zirbel zirk zirkind zirkle zito zizumbo zobel zody zoeller zoellner zogg zola zoleta zoll
zollars zoller zollicoffer zollinger zollner zometa zona zong zook zoquier zorn zorola zorrilla zou zozaya zu zuazo
zubair zuber zuberi zubia zubiate zuccaro zucco zuchowski zuck zucker zuckerman zuehlke zuelke zufelt zuidema zuk
zukeran zukowski zulauf zuleta zulfiqar zullo zuloaga zuluaga zumaeta zumaran zumaya zumba zumbado zumwalt zundel
zunega zuniga zuno zunun zuo zupan zurcher zurek zurita zurn zutshi zwart zweifel zwick zwiebel zwilling zwolinski
zych zygmont zylstra zynda
`;
