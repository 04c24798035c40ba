/** Made by scripts/pii/compile-lexicon.ts, which names the sources; do not edit. */
export const RARE_FIRST_NAMES = `
aadam aadhav aadhya aadi aadil aadit aaditya aadvik aadya aadyn aahan aahana aahil aaiden aaira aakash aalayah aaleah
aaleyah aalia aaliah aalijah aaliya aaliyha aalyah aalyiah aamina aaminah aamir aamira aamirah aamiyah aanika aaniya
aaniyah aanvi aanya aaradhya aaralyn aaralynn aaren aaria aariah aariana aaric aarika aarin aarion aarish aariv
aariyah aariz aarna aarnav aarohi aarron aarti aarush aarushi aarvi aarya aaryan aaryn aasha aashi aashna aashvi aasim
aasir aasiyah aavya aayan aayansh aayat aayden aayla aayush abagale abagayle abaigeal abbagail abbas abbe abbi
abbigale abbigayle abbott abbygail abbygale abbygayle abcde abdalla abdallah abdel abdelrahman abdi abdias abdirahman
abdon abdou abdoul abdoulaye abdulahi abdulaziz abdulla abdullahi abdulmalik abdulrahman abdur abdurahman abdurrahman
abeer abegail abelina abelino abella abena abeni abhay abhinav abhiram abhishek abi abid abie abiel abigael abigaelle
abigaile abigal abigayl abijah abilene abimael abir abisai abishai able aboubacar abra abrahan abrahim abrahm abran
abrar abree abria abrian abriana abrie abriel abriella abu abubakar abubakr aby abygail abygale acadia acelyn acelynn
acen aceson acey aceyn achille achilles acie adabelle adael adaeze adaia adaiah adain adair adal adalaide adaleigh
adalena adalene adaley adali adalia adalie adalin adalina adalind adaliz adaly adalyne adalynne adama adamari adamaris
adamary adams adanna adaora adara adarius adarsh adaya adayah adda addalyn addalynn addam addeline addelyn addelynn
addi addis addisen addy addysen ade adeeb adeel adeena adel adelaida adelaine adelard adelbert adeleine adelena
adelene adelfa adelie adelin adelita adelyne adelynne adem adena adeola adessa adham adhara adhira adhrit adhvik adhya
adi adia adian adiana adiel adien adil adilyn adilynn adin adir adira adison adisyn adithi adithya aditi adlai adlee
adleigh adler adline adna adnan adolf adon adonai adonay adonia adonica adonijah adonna adonnis adora adore adra adrea
adrean adreana adreanna adren adrena adriann adriano adric adrieanna adrielle adriene adrienna adrik adrin adrina
adrion adrionna adron adryan adryana adryanna advait advaith advay advik advika adya adyan adylene adyn adysen aedan
aeden aedyn aela aelin aella aeneas aerial aeriana aerianna aeriel aerilyn aerin aeris aerith aero aeron aeryn aesha
aeson aeva affan afia afiya afnan africa agam agapita agapito agastya agata aggie agness agostino agustina agustine
agustus ahaan ahad ahan ahana aharon ahava ahkeem ahlam ahlani ahmaad ahmani ahmari ahmaud ahmet ahmir ahmya ahna
ahnaf ahniya ahniyah ahren ahri ahron ahsan ahsley ahtziri ahuva ahyan aicha aidden aide aidee aidel aidin aidon
aidric aiesha aija aijah aiken aiko aila ailah ailana ailed ailee aileene ailen ailene ailey aili ailie ailin ailish
ailsa ailynn aiman aimar aime aimie aina ainara aine ainhoa ainslee ainsleigh ainslie aira airabella airam aireanna
airen airi airiana airianna airis aisa aishah aishani aishia aishwarya aisley aislin aisling aislyn aislynn aissa
aissata aissatou aitanna aithana aiva aivah aiven aivy aixa aiya aiyanah aiyden aiyla aiza aizah aizen ajah ajai
ajanae ajani ajax ajdin ajee ajia ajit ajla ajooni akai akane akari akash akasha akayla akbar akeelah akela akemi
akeria akeyla akhil aki akia akiko akil akila akilah akili akim akin akina aking akio akirah akisha akiva akiya akiyah
akosua akram aksel akshaj akshar akshara akshat akshay akshaya akshita akua akyra ala alaa alabama alacia alahia
alahna alahni alaiah alaijah alaila alain alainah alaine alainna alaisha alaiya alaiyah alajah alakai alam alanda
alandra alandria alane alania alanie alanii alanis alanni alante alany alanys alanzo alara alaric alasdair alasia
alaska alastair alastor alauna alaura alayia alayiah alayja alayjah alayla alaylah alaynah alayne alaynna alaysha
alayshia alayzia alazae alazay alban albany albaro albena albertina albertine albertus albie albino albion alcide
alcides alcie aldair aldean aldene alder aldin aldine aldon aldona aldora aldric aldrich aldrin aleaha alean aleana
alease aleasha aleatha aleck aleczander aleda alee aleea aleeah aleece aleecia aleem aleen aleenah aleene aleesa
aleesha aleesia aleeya aleeyah aleeza alegandro alegra aleia aleiah aleida aleigh aleina aleisa aleisha aleister
aleiya aleiyah alejandrina alejo aleks aleksa aleksandar aleksandr aleksandra aleksei aleksey alekzander alen alenna
alesa alesana alesandra alesandro alese aleshia alessa alessi alessio aletheia alethia aletta alexah alexandar
alexande alexandera alexanderia alexandr alexandros alexandru alexandrya alexas alexavier alexcia alexei alexes alexey
alexiah alexiana alexianna alexie alexina alexiss alexius alexiz alexsa alexsander alexsandra alexsandro alexsia
alexsis alexx alexxa alexxis alexxus alexy alexya alexyss alexzandra alexzandrea alexzandria aleya aleyah aleyda
aleyna aleysha aleyza alf alferd alfie alfons alfonse alfonza alfredia alfreida alfrieda alger algernon algie aliannah
alias alica alicea alicen aliciana alicja alicyn alie aliene aliesha alik alika alim alima alin alinah alinda alinna
alis alisabeth alisandra alise alishba alishia alisia alissandra alissia alistair alister alisyn alita alitza alitzel
alivea aliviah alivya alixandra alixandria aliyana aliyanna alizabeth alizae alizah alizay alizee alizon alla allana
allanah allante allayah allayna alleah allean allee alleen alleigh allena allexis alley alleyah alli allia alliah
alliana allianna allicia alline allisa allisen allisha allissa allisson allister allisyn alliyah allora allura allure
allyah allyana allyanna allyce allycia allyne allysa allyse allysen allysha allysia allysson almarie almedia almer
almeta almetta almir almira almon almond aloha alois aloma alon alona alonah alonda aloni alonna alonnah alonte alonza
alorah aloura aloys alp alpheus alphonsus alphonza alphonzo alson alston altagracia altair alter altha altie alto
aluna alura alvah alvan alven alvena alvenia alvera alverda alverna alverta alvester alvia alvino alvira alvy alwilda
alwin alwyn aly alya alyah alyana alyanna alyas alydia alyia alyiah alyissa alyjah alyn alyna alyne alynn alynna
alyona alyra alyric alys alysen alyshia alyss alyssah alyssamarie alyssandra alysse alysson alyviah alyx alyxandra
alyxandria alyza alyzah alzada ama amaan amaar amad amada amadeo amadeus amadi amador amadou amaiah amaira amairani
amairany amaiya amaiyah amala amalie amalya aman amana amanada amandeep amando amanuel amarachi amarah amaree amaria
amariah amarian amariana amarianna amarie amarii amarilis amarilys amarissa amarius amariya amariyah amarra amarri
amaru amaryllis amatullah amauri amaury amay amayra amayrani amaziah ambar amberle amberlee amberleigh amberley
amberlyn amberlynn ambika ambra ambre ambrea ambree ambria ambrielle ambrosia ambrosio ambur ame amedeo amee ameen
ameena ameenah ameera ameerah ameila ameir amel amela ameliah ameliana amelio ameliya amellia amely amelya amen amena
amenda amer amera amerah amere ameri ameria americo americus amerie amerigo amerika ameris amery ames amesha amey
ameya amias amiee amiel amier amika amil amila amilah amilcar amilia amiliana amilio amillia amilliana amillion amily
amilya amin aminata amine amiracle amire amirra amirrah amisha amit amita amity amjad amma ammar ammie ammy amna amogh
amon amoni amonie amonte amor amorah amore amorette amori amorie amory amour amoura amparo amr amra amran amreen amri
amrit amrita amrom amulya amyah amye amyia amyiah amyjo amyla amylah amylia amyr amyra amyrah anabela anabell anabia
anaelle anagha anah anahit anahita anahy anai anaia anaiah anaid anaira anaisa anaise anaisha anaiya anaiyah anaiz
anajah anakaren anala analaura analaya analea analeah analee analeia analeigh analeigha anali analiah analicia analie
analiese analilia analis analisa analissa analisse analiyah analiz analucia analuisa analy analyn analynn analysa
analyse analyssa anam anamaria anamarie anand ananda anani ananias anant ananya anapaula anara anari anaria anarosa
anas anasia anasofia anasophia anastacio anastashia anastasios anastasiya anastassia anastazia anavictoria anay anayah
anayeli anayla anayra ancel ancil andee anden andera andersen andon andrae andraya andreah andreana andreanna andree
andreea andrei andreia andreina andrej andrell andrena andreus andrews andrey andreya andrez andrian andriana
andrianna andrick andrienne andrik andrina andromeda andru andrue andruw andry andrzej anecia aneesa aneesah aneesh
aneesha aneisha aneka anel anela anelise aneliz anella anely anesa anesha aneshia anesia anessa aneta anetra anetta
anette anevay anfernee angad ange angele angelea angeleah angelee angelena angelene angeles angelette angeli angelic
angelicia angelie angelika angeliki angelin angelino angelis angelisa angelise angelito angeliz angell angella angelle
angelli angellica angellina angello angelly angelus angely angelyn angelyna angelynn angenette angi angila angla angle
anglea anglia angy anh ani ania aniah anias aniaya anibal anica anice aniceto anicia aniel aniela aniello anija anijah
anik aniket anil anila anilah anina anique anirudh anis anisah anise anish anishka aniston anistyn aniyla aniylah anja
anjana anjanette anjeanette anjel anjela anjelika anjelina anjolie anjuli ankit ankita ankur anmarie anmol annabeth
annaclaire annagrace annah annahi annais annaka annakate annalea annaleah annaleigh annaleise annalese annali annalia
annalicia annalie annaliyah annaly annalyn annalynn annalyse annamae annamaria annamary annamay annarose annasophia
annastacia annastasia annaya anndrea anneka anneke annel anneli annell annella annelle annelyse anner annessa annett
anni annia annica annice anniemae annis annisa annissa anniston annistyn annita anniyah annora annslee annsley
anntoinette anny annya anona anora anothony anouk anoushka anselmo ansh anshika anshul anslee ansleigh antania antasia
antavious antawn antha anthany anthea anthon anthonette anthoney anthoni anthonie anthonio antigone antionio antiono
antjuan antoin antoinetta antoinne antoino antonetta antoni antonie antonietta antoniette antonina antonino antonios
antonique antonius antonyo antrell antron antuan antwain antwaine antwane antwanette antwann antwaun antwine antwoin
antwoine antwone antwuan anu anuar anuel anuhea anuj anum anusha anushka anvi anvika anvita anvitha anwar any anyah
anyeli anyelin anyia anyiah anyla anylah anysia anyssa anzal aodhan aoife aolani aolanis aparna aphrodite apolinar
apollonia apolonia apolonio apple aprile aprill aprille apryl aqsa aquarius aqueelah aquil aquila aquiles aquilla
arabelle arabia aracelia aracelis aracelli aradhya arah araina araiya aralyn aralynn aram araminta aramis aran arantxa
arantza aranza aras araseli arash arath arav araya arayah arber arbie arbor arbutus arcadia arcadio arcelia arch
archana archibald arcola arda ardath ardean ardelia ardella ardelle ardena ardene ardeth ardie ardyce ardyn ardys
ardyth ardythe areana areanna areatha areeb areeba areej arek arelia arelis arella arelys aren arena aretta areya
argelia argenis argentina argie arhaan arham arhan ariadna ariahna arial ariam arianah ariane ariani ariann ariannah
arianni arianny ariany arias ariauna aribella arica arick aricka arieal arieana arieanna ariela ariele arielis ariell
ariely arielys arien arienne arieonna arietta arif arihanna arik arika arilyn arina arion ariona arionna arisa
arisbeth arish arisha arissa arista aristeo aristides ariston aristotle arius ariyan ariyana ariyanna ariyon ariyonna
ariza arizbeth arizona arjan arjay arjen arjuna arla arlan arlana arland arlando arlean arlee arleene arleigh arlena
arleny arlet arleta arletha arlett arletta arlinda arlington arlis arlisa arliss arloa arlon arlow arly arlyce arlyne
arlynn arlys arma armaan armanda armandina armanii armelia armella armen armida armin armina arminda arminta armon
armondo armoni armonie armstead arna arnaldo arnav arne arnel arnell arnesha arnetha arnett arnetta arnette arnez
arnie arnisha arnita arno arren arria arriana arrianna arrie arriel arrielle arrington arrion arrow arsalan arsema
arsen arsenio arsh arshan arshia arslan arta artavia artavious artavius artelia artem artemio artemis artemus artez
artha arthor arthuro artin artisha artist artur arun aruna arush arushi arva arvel arvell arvella arvid arvie arvil
arvilla arville arvind arvis arvo arwa arwen arwyn ary aryah aryam aryanah aryannah arye aryeh aryel aryella aryelle
aryia aryiah aryn arynn aryonna aryssa arzella asaad asad asael asaf asahd asaiah asani asante asanti asaph asberry
asbury ascencion ascher aseel asees asenath asencion ash ashad ashani ashanta ashante ashanty ashar ashari ashaunti
ashayla ashby ashden ashe asheley ashford ashia ashira ashish ashiya ashlan ashland ashle ashlea ashleen ashlei ashlen
ashleyann ashleymarie ashliegh ashlin ashling ashlinn ashlye ashlyne ashlynne ashna ashon ashraf ashten ashtin ashtynn
ashunti ashur ashvik ashwin ashya asiah asiana asianna asiel asif asim asir asiya asiyah asja askia aslan asley asli
aslyn aslynn asma asmaa ason aspyn asra assad assata assunta asta aster astin aston astor astoria astra astraea
asucena asusena asya ata atalia atalie atanacio atara atarah atha athalia athaliah athan athanasia athanasios atharv
atharva athea athel athen athina athony athziri athziry atia atiana atiba atif atiya atlanta atlantis atlee atleigh
atley atom atreus atreyu attie attila attilio atwood atziri atziry aubery aubra aubre aubrea aubreanna aubrei aubreigh
aubreyanna aubriana aubriel aubrii aubryana aubryn auburn audelia auden audery audi audley audre audrea audreanna
audree audreyanna audri audria audric audwin audy augie auguste augustina augustino augusto aulani auna aundra aundre
aundrey aundria aune aunesty aunika aunna aurea aureliano aurelie aurelius auri auria auriana aurianna aurie auriel
auriella aurielle auron aurore aurthur austine auston australia austynn auther author authur autry autum autymn avacyn
avagrace avalee avaleigh avalina avaline avalyn avamarie avan avana avanell avanelle avangeline avani avanna avant
avante avanti avantika avaree avari avarie avarose avary avaya avayah ave aveah aveer avel avelardo avelina aveline
avelino avelyn avelynn avenir aveon averee averey averil averill averly avett aveya aveyah avia aviah avian aviance
aviannah avie aviel aviella avielle avigail avigayil avigdor avik avika avila avin avina avinash avion aviona avionna
avir aviraj avital aviv aviva aviya aviyah avleen avneet avner avni avon avonlea avonna avonte avory avram avree avrey
avri avrie avril avrohom avrum avry avy avyaan avyan avyana avyanna avyn avyukt avyukth awa awilda axcel axell axle
axtyn axyl ayaansh ayaka ayako ayala ayame ayanah ayani ayannah ayansh ayari ayat ayaz ayce aycen ayda aydenn aydon
aydrian aydyn ayelen ayelet ayham ayiana ayinde ayisha aylah aylan aylani aylee aylen aylene ayline ayman aymar ayme
aymee aymen aynsley ayodele ayomide ayona ayonna ayoub ayra ayriana ayrianna ayron ayrton aysa ayse aysel aysha ayshia
aysia ayson ayub ayumi ayush ayushi ayva ayvah ayven ayyub ayzal ayzel aza azaan azad azael azai azaiah azaleah azalee
azalia azaliah azan azara azari azarias azariya azariyah azaryah azayla azazel azeem azekiel azel azelia azelie
azeneth azhar azia aziah azilee azim azion azir aziya aziyah aziz aziza azlan azlyn azlynn azora azra azrael azucena
azula azura azure azuri azusena azzie babara babatunde babe babette babyboy babygirl baden bader bahar baila baileigh
baili bailie baillie baily bain baird bairon bakari balbina baldemar baldomero baldwin baleigh baleria baley balian
balin balinda ballard baltazar bama bane banesa banessa banjamin banner banx banyan bao barack barak baraka barb
barbar barbaraann barbette barbi barclay bari barkley barnabas barnaby barnard barnett barnie barret barri barrie
barrington barth bartlett bartley bartolo baruch bascom basel bashar bashir basia basilio basma bassam bastian basya
bathsheba batool batoul batsheva batya baudelio bauer baxter bay baya bayan bayard bayden bayla baylea baylei baylen
bayler bayley bayli baylie baylin baylon bayne bayron bea beadie bear bearett beata beatris beatrix beauden beauford
beaulah beaumont beauregard beautiful beauty beaux bebe becca beck becka beckam becker becket beckey becki beckie beda
bedford bee beecher behr bejamin bela belal belia belicia belita belkis bell belladonna bellah bellami bellamie
bellarose bellatrix belma belton belvia belvin belynda bena benaiah benard benedetta benedetto benett benetta benford
benigno benjaman benjamen benjamine benjamyn benji benjie benjy benn bennet benoit bensen bentleigh bently bentzion
benuel benyamin benzion berdena berdie berdina berdine beren berenise bergen berit berkeley berklee berkleigh berl
berle berlin berlinda berline berlyn berlynn berna bernabe bernadean bernadene bernarda bernardine bernardino bernece
berneda berneice bernell bernerd bernestine berneta bernetha bernetta bernette bernhard bernhardt bernis bernyce
beronica bertil bertin bertina bertis berton bertrand beryle besse bessy betania bethaney bethani bethanie bethann
bethanne bethlehem bethsaida bethzaida bethzy betina betsabe betsaida betsey betti bettyann bettyjane bettyjean
bettyjo bettylou betzabeth betzaida betzalel betzy beula beuna bev bevan beverely beverlee beverlie beverlyn bevin
bexlee bexleigh bexley beyonce bhavya biagio bianey bianka bibi bibiana bienvenido bijan billee billey billi billiejo
billye billyjoe bina bindi bing binh binnie binta bintou binyamin binyomin bionca birch birda birdell birdia biridiana
birtha birtie blade bladen bladimir blaike blain blaize blakelee blakeleigh blakeley blakelyn blakelynn blakley
blanchard blanchie bland blanton blas blase blayden blayke blayze blenda bless blessed blessin blessyn bleu blima
blimie blimy bliss blondell blondie blonnie blossom blu blue bluma boaz bobbe bobbette bobbiejo bobbijo bobbye bobette
bobi bobie boby bodee bodey bodi bodin boe bogdan bohdan bohdi boni bonifacio bonna bonne bonney bonni bonnita bonnye
bora borghild boruch bosco boss bostyn boubacar bowden bowie bowman boy bracha brack bracken bradan bradd braddock
bradey bradi bradie bradin bradlee bradleigh bradon brae braedan braedon braedyn braelee braeleigh braelin braelon
brahm braidon braidyn brailee brailey brailyn brailynn braleigh bralen braley brallan bralyn bralynn bram brance
branch brand branda brandalyn brande brandice brandilyn brandin brandis brando brandom brandye brannan brannen bransen
bransyn brantlee brantly branton braun brave braven brax braxon braxston braxten braxtin braxtyn bray braya braycen
braydan braydin braydn braydyn brayla braylan brayleigh braylie braylyn braylynn braysen brayson brayton brazil brazos
bre breah breahna breannah breasia breauna breaunna breccan breck breckin brecklyn breckyn breea breeana breeann
breeanna breeanne breelyn breelynn breena breeze breezy breia breiana breianna breindy brek brekken breland breleigh
brelyn brelynn bren brena brenae brenan brendalee brendin brendy brendyn brenen brenlee brenleigh brenley brennah
brenner brenten brentlee brently breon breona breslin breton bretta brette bretton brevin brewer brewster brexley
brexton breya breyana breyanna breyden breydon breylon breyon breyona breyonna bri briah briahna brianah brianca
brianda briane briann briannah brianni brianny briant briany briasia briauna briaunna briceida bricen brick bridgid
bridgit bridgitte bridie brie brieana brieann brieanna brieanne briel brien brienna brienne brier briget brigett
brigham brighid bright brigida brigido brigit brigitta brihanna brilee brileigh brilyn brilynn brin brina brinda
brinkley brinlee brinleigh brinn brinna brinnley brinson brinton brion briona brionne briseida briseis briseyda brisia
brison brissa brissia briston brit brita britain britani britanie britanny brithany british britnee britnie britny
briton britta brittain brittainy brittan brittanee brittaney brittania brittanny britten britteny brittiany brittin
brittiney brittini brittiny brittnay brittnee brittnie brittny brittyn brix brixley briyana briyanna briza brizeida
broadus broc brocha brockton brodee broden brodey brodi brodrick brodyn broly bron bronislaus bronte bronwen bronwyn
bronx brookelyn brookelynn brookie brooklin brooklyne brooklynne brooksie brown brownie brucha bruchy bruin bruna
brunetta brunilda brya bryann bryanne bryar bryceson bryceton bryden brydon bryelle bryen bryer brylan brylei brylen
bryley brylie brylin brylon brylynn bryna brynleigh brynley brynli brynlie brynna brynne brynnlee brynnleigh brynnley
bryonna brysen brystal brystol bryston bryton bubba buckley bucky budd buddie buel buelah buell buena buffie bufford
buffy bula bulah bulmaro buna bunnie bunny burak burdell burdette buren burgess burleigh burley burlin burma burnard
burnell burnett burnetta burnette burney burnice burnie burnis burns burr burrel burrell burtis bushra butch butler
byanca byran byrd byrdie byrl cabrina cache cadan cadance cadarius cadee cadie cadin cady cadyn caeden caedmon caedon
caedyn cael caela caelan caeleb caelen caeley caeli caelin caelum caelyn caelynn cage cai caia caidan caidence caidyn
caige caila cailee caileigh cailen cailey cailin cailynn cainan caine cainen caio caira caisen caison caitlan caitlen
caitlynne caitrin caius caiya cala calab calah calan calandra calani calder caldonia caldwell caleah calee calem calen
caley calia caliah caliana calianna calib calie calin calina calise calissa calix calixto caliyah callaghan callaway
callee calleigh calley callia callista calloway cally callyn calob calogero calum calvert calyn calynn calypso calysta
cam camara camari camarion camaron camaya camber cambree cambri cambrie cambry camdon camela camelia camella camellia
cameo cameran cameren camerin cameryn camesha camia camie camilah camile camilia camillia camillo camisha camiya
camiyah cammi cammie cammy camora camran camri camrie camrin camry camrynn camya can cana canary candance candee
candelaria candelario candida candido candie candise candra candyce cane canon canton cantrell canyon caoimhe capitola
caprice captain carah caralee caraline caralyn caralynn cardell carden carder cardin carena caressa caresse carianne
caridad carilyn carine caris carisa carisma carita carle carlea carlean carlen carlena carles carletha carletta
carlette carlina carline carlis carlisa carlisha carlisle carliss carlissa carlita carlito carlitos carlon carlota
carlous carlson carlus carlye carlynn carlyon carmalita carman carmelia carmelina carmelle carmello carmencita carmie
carmilla carmin carmina carmon carmyn carney carola carolanne carolena carolene carolin caroll carolyne carolynne
carra carrel carrell carren carri carrick carrieann carrigan carrisa carrissa carron carry carsten carston cartez
cartier carvel carver carvin carylon carys casaundra cashel cashius cashmere cashton casi casidy casimer casimira
casimiro casmir casondra caspar caspian cass cassady cassandre cassaundra cassey cassi cassia cassian cassidee cassidi
cassidie cassiel cassiopeia cassity cassy castiel castle caston castor caswell casyn catalaya catarina catarino cate
catelin catelyn catelynn catera caterina cathaleen catharina catherin catherina cathern catheryn cathey cathi cathlene
cathlyn cathryne catia catie catlin catlyn cato catori catrena catrice catriona cattaleya cattleya cavan cavin cayce
caycee caydance cayde caydence caydin caydon cayenne cayetano caylah caylan cayle cayleb cayleigh caylen cayley cayli
caylie caylin caylyn caylynn cayman cayne caysen ceaira ceanna ceara cearra ceasar ceaser cece ceceilia cecila cecilie
cecilio cecille cecillia cedar cederick ceejay ceil ceira ceirra celene celest celesta celester celestia celestial
celestina celestino celicia celie celinda celisa celso cena cendy ceola cephas cephus cera cerena cerenity cerina
cerise cerissa cesare cesario cesia cesilia cezar chadd chaddrick chadley chadrick chae chael chai chaise chaka
chalmer chalmers champ champagne champion chan chanae chancellor chancelor chancey chancy chandni chandon chane
chanell chaney chang chani chania chanice chanie chanin chanise chanita chaniya chaniyah chanler channa channel
channell channie channon chanse chanta chantae chantale chantay chante chantele chantell chantia chantz chany chanze
chao chapel chapman chaquita char chara charbel chardae charde chardonnay charee charelle charese chari charice charie
charisa charise charish charisma charita charlaine charlcie charle charlea charlean charlena charlese charlesetta
charleston charlet charletta charlisa charlise charlita charlott charlotta charls charlsie charlton charly charlye
charlyn charlyne charlynn charm charmagne charmain charmane charmayne charmian charmin charmine charna charnae
charnell charnelle charnita charolette charon charron charvi charyl chas chasen chaseton chasidy chasiti chason
chassidy chassity chasta chasten chastidy chastin chaston chau chaun chauncy chaundra chaunte chauntel chava chavez
chavis chavon chavonne chavy chay chayanne chayce chayden chayla chayse chayton chazz che chee cheikh chela chelby
chelcie chelle chelsa chelsae chelse chelsee chelsia chelsy chenelle cheney cheng chenita chenoa chequita cher chera
chere cheree cherell cherelle cherese cherice cherilyn cherisse cherita cherith cherl cherly cherlyn cherokee cheron
cherrell cherrelle cherrish cherron cherryl chery cherylann cherylene cheryll cherylyn cheskel chesky chesley chesney
chessa chessie chestine cheston chetan chett chevelle chevon chevonne cheyann cheyanna cheyene cheyenna cheyla cheyne
chi chiamaka chianne chianti chico chidera chidinma chidubem chief chiffon chika chimamanda chimere chinedu chinyere
chioma chip chipper chirag chirstina chirstopher chisom chistopher chiyoko chizara chizaram chloee chloey chloie chole
chong chosen chosyn choua choyce chozen chozyn chrisann chriselda chrisette chrishawn chrislyn chrislynn chrisopher
chriss chrissa chrissie christ christabel christain christan christapher christe christeen christel christell
christella christelle christena christia christiaan christiane christiann christianna christianne christiano christien
christinia christion christipher christle christo christobal christofer christoffer christoher christohper christon
christop christoper christoph christophor christophr christos christpher christropher christyan christyn christyna
chritopher chrysta chrystian chrystie chrystina chrystine chrystopher chuckie chucky chue chukwuemeka chyann chyanna
chyanne chyenne chyla chyler chynna chyrl cian ciana ciani cianna cianni ciaran ciarra cicely cicero cicily cidney
cieara ciel ciena cienna ciji cillian cincere cindee cinderella cindia cindie cindra cing cinnamon cinque cinthya
cintia cipriana cipriano cira cire cirilla cirilo ciro cisco cissy citlalli citlally citlaly claiborne claira
clairissa clance clancy clarabel clarabell clarabelle clarene claressa claretha claretta claribel clarie clarinda
clarine claris clarisa clarise clarisse clarita clarity claritza clarnce clarrisa clarrissa clary classie claudean
claudell claudene claudina claudis claudius claudy claus clayborn clea clearance clearence clearnce cleatus cleave
cleda cledith clelia clell clella clemence clemencia clemens clemente clementina clemmie clemon clenton cleola cleon
cleona cleone cleopatra cleophas cleophus cleora cleota cleotha cleotilde cleotis cletis cleva cleven clevon clide
cliffie cliffton climmie cline clio clive cloe cloey cloie clois clora clorinda clorissa cloteal clotilda clotilde
cloud clovis cloyce cloyd clyda clydene clydia clydie clytie coast cobe cobey cobi cobie coco coda codee codey cohan
cola colbert colbey colbi colbie colden colen colene coleson coleton coletta coley colie collen collene colletta
collie collier collis collyn collyns colm colman colon colonel colsen colston coltan coltin coltrane coltyn columbia
colvin colyn comer commodore con conall conan conard conception concha conchetta conchita congetta coni conlan connar
connell connelly conni conny conrado conroy constant constantina constantino constantinos constanza consuela consuella
contessa contina conway cookie coolidge copeland copper corabelle corah coraima coralee coralie coralyn coralynn
corazon corban corben corbet corbett corby corbyn cord corda cordae cordale cordarius cordaro corde cordel cordella
cordero cordia cordie corean coree coreen coreena corena corene coretha coretta corian corianna corianne corin corinn
corinthia corinthian corion corissa corky corley corlis corliss cormac corneilus cornel cornelio cornelious cornie
corra corrado correna correne correy corri corrin corrinne corry corryn cort cortland cortlyn cortnee cortni cortnie
corvin corwyn coryn corynn corynne cosette cosima cosimo cosme cosmo costa costella cotton coulson coulter courage
court courtenay courteney courtlyn courtlynn courtnay courtnee courtni courtnie courtny cove covey coye cozetta
cozette craige cranston craven crayton cree creedence creek creig creighton creola cresencio cressie creston creta
criag cricket crimson criselda crispin criss crissa crissie crissy crist cristan cristel cristela cristen cristhian
cristi cristiana cristiano cristie cristino cristo cristoval crockett croix cross cru crue cruise cruze cruzito crysta
crystall crystalyn crystel crystian crystina crystle cuauhtemoc cuba cullan cullin cuong curlee curley curlie curran
curren curry curtisha curvin cutler cutter cuyler cyan cyanna cybil cyd cydnee cydni cydnie cyla cylas cyle cylee
cyler cylie cylis cylus cymone cyncere cynda cyndee cyndi cyndia cyndie cyndy cyniah cynitha cyntia cypress cyprian
cyra cyrena cyrilla cyris cyrstal cythia czarina daaron dabney dacari dace dacey dacia dacian dacoda dacota dade
dadrian daegan daeja daejah daejon dael daelan daelen daelin daelyn daelynn daemon daena daenerys daequan daesha
daeshaun daeshawn daevion daevon dafne dagan dagen dagmar dagny dagoberto daiana daiel daija daijah daijon dail daila
dailen dailey daily dailyn dailynn daimen daimon dain daina daine daiquan daira daisey daishawn daisia daisie daivd
daivion daivon daizy daja dajah dajanae dajaun dajia dajohn dajon dajour dajuan dakarai dakayla dakhari daksh dal
dalal dalan dalana dalaney dalani dalanie dalary dalayna dalbert daleah dalen dalena dalene dalett daley daleysa
daliah dalin dalina dalinda dalis dalisa dalisha daliyah dallan dallana dallen dallie dallis dallon dally dalon dalten
daltyn dalvin daly dalya dalyla dalylah dalyn dalynn damacio damain damali daman damani damar damara damarco damarcus
damaria damarian damario damarious damarius damariz damarkus damary damarys damauri damaya damean damein dameion damen
dametrius damia damiah damiana damiano damier damika damin damir damita damiya damiyah damond damone damoni damonie
damont damonta damontae damonte damya damyan danah danai danasia danay danaya dandra dandrea danea danee daneen daneil
daneille daneisha danel danell danella danelly danely danene danesha danessa danetta danford dang dangela daniah
danice danie daniell daniil danille danise danish danisha danitra danitza daniya daniyah daniyal dann dannah danne
dannell dannelle danner dannette danney danni dannia dannica danniel dannika dannon danta dantae danthony danton
dantrell dany danya danyal danyale danyel danyele danyell danyella danyla danzel daphane daphanie daphene daphine
daphna daphnee daphney daphnie daquon darah daralyn daran darbi darbie darcee darcel darcell darcelle darcey darcia
darcus dareen darek darel darely dareon darey dari dariah darianna daric darice darick dariela darielle darienne darik
darilyn darina darious daris dariya dariyah darl darlean darlena darlin darling darlis darlyn darlyne darlynn darlys
darnel darnella darnelle darnesha darnetta darnisha darol darra darrah darral darran darrelle darreon darriel
darrielle darrien darrious darris darrly darrol darrold darroll darrow darry darryle darryll darryn darsh darshan
dartagnan dartha darthy darvin darvis darwyn darya daryan daryel daryle daryll daryn daryus dasan dasani dasean
dashaun dashawna dashay dashel dashia dashiel dashiell dashon dashun dasie dason dastan dat dathan daulton daun daunte
dava davan davante davarius davaughn daveion daven davena daveon davetta davette davey davi davia daviana davianna
davide davidson davied daviel davien davieon davine davionna davison davit davita davone davonna davonne davonta
davontae davontay davy davyn davyon dawan dawana dawanna dawayne dawid dawit dawne dawnell dawnelle dawnetta dawnette
dawnielle dawnita dawnmarie dawon dawood dawsen dawsyn dawud daxon daxten daxtyn daxx daya dayami dayan dayani dayanna
dayja dayla daylan daylani dayle daylee dayleen daylene daylin daylon daylyn daylynn daymian daymien daymon daymond
dayon dayonna dayquan dayra dayron daysha dayshaun dayshawn daysi daysia dayson daytona dayveon dayvion dayvon dazia
dea deaaron deadra deadrian deagan deaglan deaira deaja deajah deakon deandrae deandrea deandrew deandria deangela
deanie deante deanthony dearius dearl dearra deasha deatra deatrice deaundra deaundre deaunte deaven deavion deavon
deb debanhi debara debbi debborah debbra debera deberah debi debie deboraha deborha deborrah debroah decarlo decarlos
december decker decklan decklyn declyn dede dedria dedric deeana deeann deeanna deeanne deedee deedra deegan deema
deen deep deepa deepak deetta deette deetya defne deforest degan deija deiondre deirdra deisha deisi deisy deitra
dejah dejan dejanae dejaun dejohn dejon dejour dekari dekker deklan deklin deklyn dekota dela delaila delaina delaine
delainey delane delanee delani delante delany delayla delayna delayne delaynie delayza delberta delbra delcie delecia
delena delene deleon delfino delford deliah delicia delight delila delina delinda delisa delise delisha delissa
deliyah dellar dellia dellie delmas delmon delmont delmus delmy deloise delon delonta delonte delora deloras delorean
deloria delories delorise delorse delos deloy delpha delphina delray delroy delshawn delsie delvon delwin delwyn
delyla delylah delynn dema demani demar demari demaria demarion demarious demaris demarius demarko demarkus demarquis
demauri demesha demetre demetric demetrice demetrick demetrie demetrio demetrios demetrious demetris demetruis
demetrus demia demian demichael demir demitra demitri demitria demitrius demiya demiyah demon demondre demone demoni
demonica demont demonta demontae demonte demontre demorris demya denae denali denard denarius denasia denay dene denea
denean denee deneen deneisha denell denelle denene denese denesha deneshia denetra denette deng deni denia deniece
denielle deniese denika denilson denim denine deniro denisa denita denitra deniya deniyah deniz denna dennise dennison
dennys deno denson denyce denym denys denyse denzell denzil deola deona deondra deonna deonne deonta deontae deontay
deontray deontre dequan dequarius dequincy dera derald dereka derell derenda dereon derian derica dericka derico
derika derin derinda derion derius derk derl dermot deronda derral derreck derrek derrel derren derrian derric derrica
derricka derrik derrill derrin derrion derris derrius derron derry derryl derwin derwood deryck deryk deryl desarae
desaray desaree deserae deseray deseree deserie desha deshanna deshannon deshawna deshay deshon deshonda deshone
deshun desi desiderio desiray desirea desma desmon despina dessa desta destanee destaney destani destanie destany
desteny destine destinie deston destry destyn destyne destynee destyni detra detric detrice detrick deundre dev deva
devani devanie devansh devany devaughn devaun deveon devera devere devery devi devika devina devine devinn devion
devlin devlyn devona devone devonn devonna devonne devonta devontae devontay devora devra devron devynn dewain dewaine
dewan dewana dewanda dewane dewanna deward dewight dewon dex dexton deyana deyanira deyanna deyon deyonna deysi dez
dezarae dezaray dezerae dezeray dezi dezirae deziray dezire deziree deziyah dezmen dezmon dezmond dhani dhara dharma
dhilan dhriti dhruva dhyan dia diago diahann diallo diamante diamantina diamon diamonique diamonte dianah diandra
diandre diangelo diania diannia diante diantha diara diarra dicie dickey dickson dicky dicy didier diedra diedre diem
dierdre dierra diesel dieter dietra dietrich diezel digna dijon dilara dillard dillen dillian dillie dillin dillinger
dillion dillyn dilon dilyn dilynn dima dimas dimitra dimitrios dimitris dimitrius dimitry dimple dineen dinero dinora
dinorah diogo diona diondra diondre dione dionicia dionicio dionisio dionna dionta diontae dionte diquan disha dishon
diva divina divinity divya dixon djuan djuana djuna dmarco dmarcus dmari dmario dmarion dmitri dmitriy dmitry dmya doc
docia doctor dodd dodge dodi dodie dody dola dolan doll doloris dolph dolphus dolton dom domani domanic domanick
domanique domenica domenico domenique dominica dominico dominika dominiq domitila domnick domonic domonick donaciano
donal donalda donaldo donalee donat donata donatella donatello donathan donato donaven donavin donavyn dondi dondra
dondre doneisha donel donelda donella donelle donesha donetta donette dong doni donia donica donice donie doniel
donielle donika donis donise donisha donivan donley donnabelle donnajean donnald donnalee donnamae donnamarie donnel
donnella donnelle donnetta donnette donnia donnis donnisha donnita donnovan donold donoven donovin donovon donta
dontarius dontavious dontavis dontavius dontay dontaye dontez dontray dontre dontrell donya donyae donyale donye
donyell donyelle donzell donzella doral doralee doran dorathea dorathy dorean doreatha doree doreene doren dorena
dorenda dorethea doretta doria doriann dorianne dorice dorie dorien dorina dorine dorion dorise dorita dorla dorlene
dorma dorman doron doroteo dorothe dorothey dorothie dorothye dorraine dorrell dorrian dorrie dorrine dorsie dorthea
dorthey dorwin dory dosha doshia doshie doss dossie dot dotty dougles dov dove dovid dow doy doyal doyce doyne dozier
draco drako draper dravin draya drayden drayke drayson drayton drayven dre drea dreama dreanna drema drena drenda
drequan dresden dreshawn dreux drevon drexel drey dreya dreyden dreyson dreyton drucilla drue druscilla drusilla
dryden dsean dshaun dshawn dua duaa duaine duan duana duard dublin duc duff duffy dugan dujuan dulcemaria dulcie
dulcinea dung dunia dunya dupree duran durand durant durell durham duron durrell durward durwin durwood dushawn dustan
dusten dusti dustie duston dustyn dutch dutton duval duvid duward duwayne duy dvonte dwan dwana dwane dwanna dwyane
dyami dyamond dyan dyana dyane dyani dyann dyanna dyanne dyland dylann dylen dylin dyllan dyllon dymon dymond dynasti
dynasty dynver dyron dyson eagan eamonn earla earlean earleen earley earlie earlyne earma earnesteen earnie eartha
earvin eason easten eastin eastyn eathan eathel eathen eather ebba ebbie ebelin eben ebenezer eber eberardo ebin ebone
ebonee eboney ebonie ebrahim ector edan edda edder eddison eddrick eddye edel edelmira edelmiro edelyn eder edgard
edger edi ediberto ediel edilberto edin edina editha edla edlin edlyn edmon edmonia edmundo ednamae edouard edra
edrian edric edrick edrie edris edsel eduar eduard eduin edvardo edvin edwards edwena edwinna edwyn edy edyn edyth
eero eesa eesha eevee efe effa efraim efrem egan egbert ehab ehan ehlani ehren ehsan eian eidan eiden eider eila
eileene eilene eiley eilish eilleen eily eimy einar eino eion eira eirik eisa eisha eisley eitan eivin eiza ekam
ekaterina ela eladio elah elam elane elani elanie elanna elanor elara elaya elayah elaysia elazar elba elberta
elbridge elchonon elcie eldana eldean elder eldin eldo eldor eldrick elea eleah eleana eleanna elease elecia electa
electra eleen eleena eleina elektra elen elene elenna eleno elenor elenora elenore eleny eleonor eleonora eleonore
eleora elery elese elesha elesia elester eleuterio elex elexa elexia elexis elexus eleyna elfie elfreda elfrieda elgie
elgin elham eliab eliah eliam elianah eliane eliani elianny eliany eliaz eliazar eliberto eliceo elidia elie elier
eliette elif eliga eligah elige eligh eligha eligio elihu elija elijha elijiah elijio elika elim elimelech eline
elinora elinore eliora eliott elis elisabet elisabetta elisandro elisheva elishia elisia elisse elita eliu eliud
elivia eliya eliyah eliyahu eliyana eliyanah eliyas eliz elizabella elizabet elizabethann elizah elizandro elizaveta
elizbeth elize elka elke elkin ellagrace ellah ellaina ellamae ellamarie ellan ellana ellanor ellanora ellanore ellar
ellarie ellarose ellary ellasyn elleana elleanna elleanor ellee elleen elleigh ellena ellene ellenor eller ellerie
elley elli ellia ellias ellice ellieana ellieanna elliemae elliette ellijah ellin ellington ellinor elliotte ellisa
ellise ellisha ellissa ellisyn elloise ellora ellorie ellory ellouise ellowyn ellwood ellyana ellyanna ellyn ellyse
ellyson ellyssa elmar elmina elmon elmore elmyra elnathan elner elnor elnore elodia elois elon elona elonda elowen
elowyn elpidio elray elric elridge elsbeth else elsi elsia elson elspeth elston elsworth elsy elta eluterio elven
elvena elver elvie elvina elwanda elward elwyn elya elyan elyana elyanna elyas elyce elycia elyjah elyn elynn elynor
elyon elysa elysha elysse elyssia elyza elyzabeth elza elzora elzy emaan emad emalee emaleigh emalie emaline emaly
emalyn emalynn eman emanual emanuela emanuele emanuelle emari emarie emarion emaya emberlee emberleigh emberley
emberlyn emberlynn embree embry emeka emelda emeli emelie emelin emelina emeline emelio emelly emelyn emeri emeric
emerick emerly emersen emersynn emet emeterio emett emidio emigdio emiko emilea emileigh emiley emili emiliana emiline
emillia emillie emillio emilly emilyann emilyn emilynn emin emina emira emit emitt emiya emiyah emlyn emmagrace emmah
emmajean emmalea emmaleigh emmalene emmalia emmalie emmalin emmalina emmaly emmalyne emmanual emmanuela emmanuella
emmanuelle emmarae emmarie emmarose emme emmelia emmely emmelyn emmer emmerie emmerson emmersyn emmery emmette emmi
emmily emmylou emon emoni emonie emoree emori emorie empress emran emre emree emri emrick emrie emry emryn emrys
emsley emunah emy emya emylee emylia ena enaya encarnacion ender endia endy enedelia enedina eneida enes england
english eniola enis eniya eniyah enjoli enmanuel enna ennis enoc enola enos enrigue enriqueta enrrique enslee ensley
envy enya enza eoghan eoin eola eon eowyn ephram ephriam epifania epifanio epiphany equilla eran erandi erandy erasmo
erastus erby ercel ercell erek eren erendira eri erian eriana erianna eriberto ericca ericia erickson ericson erie
eriel erielle erikah erikka erikson erina erinn erion erionna eriq eris erla erland erle erlene erlin erline erling
ermal ermalinda erman ermelinda ermias ermine erminia erminio ermon ernan ernst erol eron eros erric errica errick
errin erroll erron ersel ersie erskin erskine erva erven erving eryk eryka erykah erynn erza esa esabella esai esaias
esau esaw escher esco esdras esequiel esgar esha eshaal eshaan eshal eshan esiah esker esley esli esly esma esmae
esmee esmerelda esmond espen esperansa esra essa essex estee estefan estefana estefanie estel estephania estephanie
estephany estes esteven esthela estie estil estill estle eston estrellita estuardo esty esvin etan eternity etha
ethaniel ethelda etheleen ethelene etheline ethelmae ethen ether ethin ethlyn ethyl ethyle ethyn etienne etna etter
ettie ettore etty eual euan eudelia eudell eudora euel euell eufemia eugena eugenie eugina eugune eulah eulala eulalie
eulalio eular eulas eulene eulis eulises eulogio euna eunique euphemia eura eureka eusebia eusebio eustace eustolia
evaan evah evalee evalena evalene evalina evaline evaluna evalynn evamarie evana evander evangela evangelia evangelos
evangelyn evani evanie evann evanna evany evaristo evee eveleen evelena evelene evelia eveline evelio evelyna evelynne
even everest everet everhett everitt everlean everlena everlene everley everli everlie everline everlyn everlynn
everson evert everton evertt evett evetta evey evi evia evian eviana evianna evin evita evlyn evolet evone evonna
evony evora evren evva evy evyn evynn ewald ewan ewell ewing exa exavier excell exie exodus exzavier eyad eyal eyan
eydan eyden eydie eyla eyleen eymi eytan eythan eyvonne ezabella ezana ezariah ezekial ezell eziah ezio ezlyn ezlynn
ezmae ezmeralda ezrael ezrah ezran ezri ezriel ezzard fabiana fabien fabienne fabio fabrice fabricio fabrizio fadi fae
fahad fahd faheem fahim faiga faigy fairy faisal faithe faithlyn faithlynn faiz faiza faizah faizan falcon falicia
falisha fallyn falon falyn falynn fanchon fancy fannye fanta fantasia fara faraz fareed fares farhan farid farida
fariha faris farley faron farrel farren farris farron faryn fate fateh fatema fatimah fatimata fatina fatma fatmata
fatou fatoumata fatuma faustina faustine faustino fausto favian favio faviola favor favour fawaz fayetta fayette
fayrene fayth faythe feather felica feliciana feliciano felicita felicitas felina felipa felisa felishia felita feliz
female fenix fenton feras ferd ferdinando fergus ferman fernand fernande fernandez fernie ferol ferrel ferrell ferris
festus fia fiadh fidela fidelia fidencio fielding filbert filemon filiberto filip filipe filippo finan findlay findley
finian finis finlay finlee finleigh finnan finneas finnian finnick finnigan finnlee fintan fionn fionna fiore fiorella
firas fischer fitz fitzgerald fitzhugh fiza flannery flavia flavio fleda fleeta fleming fleta fleurette flint flo
flonnie florance flordia floree florencia florencio florentina florentine florentino floretta florette floria florian
florice florida florie florina florinda floris florita florrie floyce floyde floye folasade fong fontaine fontella
forestine forever fortino fortunato fortune fotini fouad fox foy foye fradel frady fraida fraidy franca france
francelia francella francena francene franceska francheska francia francie francies francina franciso francois
francoise franki franko franky fransico fransisca fransisco frantz franz fraser frazier fread fredda freddrick
frederica frederich fredericka frederico frederik fredi fredia fredick fredie fredna fredonia fredrica fredrich
fredricka fredrik freeda freedom freeland freja fremont french frenchie freyja friedrich frimet froilan frona fronia
fronie froylan fuad fuller fulton fumiko furman future fynlee fynn gabbriella gabby gaberial gaberiel gabino gable
gabrial gabriana gabrianna gabriele gabriell gabryel gabryella gabryelle gaby gadiel gae gaelle gaetana gaetano gaia
gaila gaile gaines gaither gaius gal gala galaxy galia galilee galileo galina galo galvin gamal gamaliel gao gara
garald garcia gardenia gardner garen garet garey gari garin garion garlan garlin garlon garnell garner garnetta
garnette garold garon garren garreth garrette garrie garrin garron garvey garvin garvis garyn gaspar gaspare gasper
gates gatha gaurav gauri gautam gautham gavan gaven gavino gavon gavriel gavriella gayatri gayl gaylan gayland gayleen
gaylen gaylene gaylon gaylyn gaylynn gaynelle gean geana geanna gearl gearldean geary geena gehrig gelila gema gemini
genae genavieve genea genell genelle genene genese genessa genessis genesys genetta genette geneve genevia genevie
genevive genevra geni genia genice genie genieve genine genise genisis genita genna gennaro gennesis gennie gennifer
genny geno genora genoveva geo geoff geoffery geoffry geordan georg georgann georganna georganne georgean georgeann
georgeanna georgeanne georgena georges georgetta georgi georgian georgiann georgianne georgine georgio georgios
geovani geovanna geovanny geovany ger gerad geral geraldean geraldene geraldo geraldyne geraline geralynn gerda
geremiah geremy gergory gerhard gerhardt gerianne gerilyn gerldine gerline germain germani germany geroge gerold
gerome geron geronimo gerrad gerrard gerrell gerren gerrick gerrie gerrit gerrod gerron gershon gertha gery getsemani
ghaith ghassan ghazal giabella giacomo giancarlos gianella gianfranco giani gianina gianluca gianmarco giannah
giannina giannis gianny giavana giavanni giavonna giavonni gibran gidget gifford gila gilad gilberta gildardo gilford
gill gillermo gilles gillie gillis gilman gilmer gilmore gimena ginamarie ginelle ginette ginevra gini ginna ginnie
gio gioia gionna gionni giorgia giorgio giovan giovana giovannie giovany giovonni girard girl girlie girtha girtie
gisel gisell gisella gissel gissele gissell gita gittel gitty giulia giulianna giuliano giulietta giulio giuseppina
gizella gizelle glada glade gladies gladis glady gladyce gleason glee gleen glena glendale glendell glendora glendy
glenford glenice glenis glennda glennie glennis glennon glenora glenwood glenys glinda glora glori gloriana gloriann
glorianna glorianne glorie glorious gloris glover glyn glynda glynis glynnis goddess godfrey godric godwin gohan gola
goldia goldy gomer gordan gorden gordy gorge gorman gottlieb governor grabiel grabiela graceann graceanne gracee
gracelynne gracen graceson gracey graceyn graci gracia graciana graciella gracin gracy graden gradie grae graeme
graeson grafton grahm graig graison gram granger grason graycee graycen graycie grayden graydon graylin grayling
graylon graziella green greenlee greer gregary gregery gregor gregoria gregroy greidys greig gretel grethel grettel
greyden greydon greysen gricelda grier griffen griffith griffyn grisel griselle gryffin gryphon gualberto gudrun guido
guilford guilherme guiliana guillaume guillermina guiseppe gumaro gunter gunther gurbaaz gurleen gurney gurnoor
gurpreet guss gust gusta gustabo gustaf gustava guthrie guyla gwenda gwendalyn gwendelyn gwendlyn gwendolen gwendoline
gwendolyne gwendolynn gweneth gwenevere gwenith gwenivere gwenn gwenna gwenyth gwyn gwyndolyn gwynevere gwynn gwynne
gyasi gypsy haakon habib habiba hadasa hadassa hadden haddie haddon hadeel hadi hadia hadiya hadiyah hadlie hadrian
hadyn haedyn haeley haelyn haevyn hafsa hafsah hagan hagen hagop hai haidee haider haidyn haig haile hailea haileigh
haili haille hailley haillie haily hailyn haislee haitham haiven haizlee haizley hajar hakan hakim hala halbert hale
halee haleema halei halen halena halia haliegh halima halimah halina hall hallee halleigh halli hally halona halsey
halston halyn hamad hamdan hamdi hamed hamid hamish hammad hammond hamp hamzah han hanaa hanad hanah hanako hanan
handy haneef haneen hanford hang hanh hani hania haniel hanif haniya haniyah hanley hannan hannia hannibal hansel
hansen hansford hanson hanzel hao happy harald harbor harden hardie hardin harding hareem hari harini haris harish
harjot harl harleen harlei harlen harlene harless harli harlin harlo harlon harlowe harlym harlyn harlynn harm harman
harmani harmonee harmoney harmonie harmonii harnoor harolyn haroon haroun harout harpreet harrel harrell harrie
harrietta harrington harrold harsh hart hartford hartlee hartley hartwell haru haruka haruki haruko harumi harun haruo
harvard harve harvel harvest harvie harvy harwood hasaan hasani haseeb hasel haset hashem hashim hashir hasini haskel
haskell hassel hassell hassie hasson hatcher hava havana havanna havannah havilah havyn hawa hawk hawkins hawthorne
haya hayat haydan haydee haydin haydn haydon haydyn haygen hayk hayla hayle haylea haylei haylen hayli haylin haynes
hays haytham hayven hayze hayzel hayzen hayzlee hazael haze hazelee hazell hazelle hazely hazelyn hazelynn hazen
haziel hazle hazley heavenlee heavenleigh heavyn heba heber hebert hedwig hedy heide heidie heily heinrich heinz
heiress heith heitor helaina helaine helana helayna helga helina helio helios hellon helma helmer helmi helmut helmuth
heloise helon helyn hena hendrick hendricks hendrik hendrixx henery henlee henleigh henna hennessey hennessy henny
henok henretta henrick henriette henrique henritta henrry henryetta henryk hensley henson hera herald herb herbie
herby herchel hercules herma hermann hermelinda hermes hermie hermilo hermina hermine herminia herminio hermione
hernando hero herold heron herschell hersey hersh hershal hershell hershy herson hertha herve hervey hesham hessie
hesston heston hether hetty hewitt heydi heyward heywood hiawatha hiba hibah hideko hideo hiedi hien hieu higinio hila
hilaria hilarie hilbert hilde hildegard hildegarde hildred hildreth hildur hill hillard hillarie hillel hillery
hilliard hilliary hillis hillman hilma hilmer hina hinata hinda hindy hinton hipolito hira hiro hiroki hiroko hiromi
hiroshi hisako hisham hoa hoang hobart hobie hobson hoda hogan hoke holdyn holiday hollace hollee hollyann hollye
hollyn holmes holt holten holton homar homero honest honesti hong honora honour hoorain hoover horatio hortencia
hortensia horton hosanna hosey hosie howell howie hoy hoyle hubbard huber huck huckleberry huda hudsen hudsyn hue huel
hughes hughey hughie huldah hulen hulon humaira humbert humphrey humza hung hunner huntlee huntleigh huntley huong
hurbert hurley hurshel husain husam husna hussain hussein huston hutch hutson hutton huxlee huxton huy huzaifa
hyacinth hyatt hykeem hyla hyrum hyun iain iam iana iann ianna iantha iasia iban ibeth ibn ibraheem ibrahima icelynn
ichael icie icy idabelle idalia idalis idaly idamae idan idania idell idelle iden idolina idrees idy ieasha ieisha
ieshia ifeoluwa ifeoma ifrah ignacia ignatius ignazio igor ihsan ijeoma ikaika ikea ikechukwu ikeem ikenna ikhlas
ikram ilah ilan ilani ilaria ilda ildefonso ilean ileanna ileen ileene ilena ilhan ilia ilian ilianna ilias ilijah
iliyah illa illeana illene illiana illianna illya illyana ilma ilo ilona ilsa ilse ily ilya ilyana ilyanna ilyas ilyse
ilyssa imaan imad imagene imanol imanuel imara imari imo imogean imogen imojean imoni inaaya inara inari inaya inayah
inda indi indiana indica indira indiya indra indy indya inell inessa inetta infiniti infinity inge ingeborg inger
ingram inioluwa inis iniya inman inna inocencio ioanna ioannis ion iqra iraida irais iram iran irasema irby irean
irelyn irelynn irena ireoluwa ireta iretha irfan irha iriana iridian irie irina irine irineo irish irl irlanda irmgard
iroh irven irvine isaah isabeau isabellah isac isacc isael isaia isaih isaiha isak isamar isamu isatou isaura isauro
isayah isham ishan ishana ishani ishanvi ishaq ishika ishita ishmeal isiaha isidor isidora isidore isidoro isidra
islah islam island islay isley ismaeel ismail isobel isolde isom isra israa isrrael issa issabella issaiah issak
issiah isys isyss ita itai italia italo italy itamar itati itza itzae itzia ivaan ivadell ivah ival ivalee ivania
ivanka ivar ivee ivelisse iven iver iverson ivery iveth ivett ivie ivin ivis ivo ivon ivone ivor ivori ivorie ivyana
ivyanna ivyonna ixchel iya iyan iyanah iyannah iyla iylah iyona iyonna iysis iza izaac izaak izaan izabel izabela
izabell izabellah izac izack izael izak izamar izan izaya izeah izek izel izell izella izetta izhaan iziah izik izmael
izola izora izrael izreal izzabella izzabelle izzy jaala jaaliyah jaaron jaasiel jaaziel jabar jabarri jabbar jabez
jabier jabin jabir jabrea jabree jabria jabriel jabril jac jacara jacari jacarri jaccob jacee jaceion jacek jacelyn
jacelynn jacen jaceon jaceyon jachai jachin jaciel jacilyn jacinta jacinto jacion jackalyn jackee jackelin jackelyn
jackelyne jackey jacki jackilyn jacklin jackline jacklynn jackqueline jackquline jacksen jacksyn jaclynn jacobe
jacobie jacobo jacolby jacolyn jacorey jacori jacorian jacory jacqlyn jacqualine jacqualyn jacquan jacquel jacquelene
jacquelina jacquelyne jacquelynne jacquetta jacquez jacqui jacquie jacquiline jacquilyn jacquita jacqulin jacqulyn
jacqulynn jad jadah jadalyn jadalynn jadan jadarius jadarrius jadden jadea jadee jadelyn jadelynn jadeyn jadie jadin
jadira jadis jadore jadrian jadrien jadynn jadzia jae jaeda jaedan jaedin jaedon jaeger jaela jaelah jaelan jaelani
jaelee jaeleen jaeleigh jaelen jaelene jaelin jaelle jaelon jaelynne jaeson jaevion jaevon jafar jafet jager jah jahad
jahaira jahan jahari jahaziel jahdiel jaheem jahi jahiem jahir jahira jahkai jahkari jahkeem jahki jahlani jahleel
jahlil jahmai jahmal jahmar jahmari jahmeir jahmel jahmere jahmier jahmir jahn jahna jahnae jahnavi jahniya jahniyah
jahseh jahsiah jahsir jahson jahvon jahzara jahziel jaia jaiana jaianna jaice jaicee jaiceon jaidah jaidan jaide
jaidin jaidon jaidynn jaila jailah jailani jailee jaileen jailen jailene jailey jailin jailine jailyne jailynn
jaimeson jaimi jaimy jaina jaion jaionna jaiquan jaira jaire jairon jairus jaison jaiven jaivion jaivon jaiya jaiyana
jajuan jak jakai jakaiden jakara jakarri jakayden jakaylah jakeb jakeem jakel jakelin jakeline jakelyn jakeria jakhai
jakhari jakhi jakhia jaki jakia jakiah jakie jakira jakiya jakiyah jakobi jakobie jakoby jakori jakson jakub jakya
jakye jakyla jakyra jala jalah jalal jalan jalana jalani jalaya jalayah jalayla jalayna jalaysia jalea jaleah jalecia
jalee jaleen jaleesa jaleigh jaleigha jalena jalene jalesa jalessa jaley jaleya jaleyah jalia jaliah jalicia jalie
jalil jalin jalina jalisha jalissa jaliya jalon jaloni jalysa jalyssa jama jamaar jamael jamahl jamaica jamail jamaine
jamale jamall jamani jamara jamare jamaree jamaria jamariah jamarian jamarie jamario jamarious jamaris jamarius
jamarkus jamarr jamarri jamarrion jamaul jamauri jamaya jame jamea jamecia jamee jameel jameela jameelah jameer jameir
jameisha jameka jamela jamelia jamell jamella jamelle jamen jamera jamere jameria jamerson jamese jamesetta jamesha
jameshia jamesia jamesmichael jamesyn jamez jamiah jamian jamica jamichael jamicheal jamiee jamiel jamielee jamielynn
jamien jamier jamiere jamieson jamika jamilah jamile jamilet jamileth jamilette jamilex jamilia jamill jamilla
jamillah jamille jamilyn jamin jamine jamira jamiracle jamirah jamire jamisen jamisha jamiya jamiyah jammy jamon
jamond jamoni jamonte jamy jamyah jamye jamyia jamyiah jamyla jamyra janah janai janaiya janalee janalyn janan janani
janari janasia janathan janaya janayah janaye jancarlo jancarlos jancy janea janeal janean janeane janece janecia
janee janeice janeisha janeli janelis janella janelly janely janene janes janesa janese janesha janett janetta janeva
janeya jani jania janica janiece janiel janielle janifer janika janina janiqua janique janira janisa janise janisha
janissa janita janith janitza janiyla jann jannah jannat janne jannel jannell jannelle jannely jannet janneth jannett
jannetta janney jannice jannifer jannine jannis janny janoah jansen janson jantzen january januel janvi janya janyah
janyce janyia janyiah janyla janylah japheth jaquana jaquarius jaquavion jaquavious jaquavius jaquay jaquel jaquelin
jaquelyn jaques jaquetta jaquez jaquita jaquon jara jarad jarah jarek jarel jarell jarelle jarely jaret jareth jarett
jaretzi jaretzy jari jariah jarian jarid jariel jarin jaritza jarius jariya jariyah jarmaine jarmar jarold jarom
jarrad jarrel jarren jarret jarrid jarrin jarron jarryd jaryd jaryn jasai jasani jasean jaselle jaselyn jasey jashan
jashaun jashawn jashon jashua jashun jasia jasiel jasim jasimine jasin jasir jasiyah jaskaran jasleen jaslene jaslin
jasline jaslynn jasma jasmaine jasman jasmeen jasmen jasmina jasmynn jaspreet jassiah jassiel jassmine jasson jatavia
jatavion jatavious jathan jatin jatniel jatziri jatziry jaun javan javante javar javari javarion javarious javaris
javarius javaughn javaun javeah javell javen javeon javi javian javid javiel javien javin javis javone javoni javonna
javonne javonni javonta javontae javontay javonte javoris jawad jawan jawana jawanna jawaun jawon jawuan jaxiel jaxin
jaxsen jaxston jaxsyn jaxten jaxtin jaxtyn jaxx jaxxon jaxyn jaya jayah jayan jayana jayani jayanna jayceion jaycen
jayci jaycie jaycion jayd jaydah jaydan jaydee jaydence jaydenn jaydn jaydyn jaye jayke jaykob jayland jaylani
jaylanie jaylean jaylei jayleigh jaylenn jayli jayliana jaylie jayline jaylinn jayln jaylynne jayma jaymar jaymee
jaymes jaymeson jaymi jaymin jaymon jaymz jaynee jaynie jayon jayonna jayquan jayren jayro jayron jaysa jayse jaysean
jaysen jaysha jayshaun jayshawn jayshon jaythan jayton jayven jayveon jayvian jayvien jayvin jayvion jayvon jayvyn jaz
jazalyn jazara jazaria jazariah jazel jazell jazelle jaziah jaziya jaziyah jazleen jazlene jazlin jazlyne jazlynne
jazman jazmen jazmynn jazper jazz jazzlynn jazzmen jazzmin jazzmine jazzmyn jazzmyne jden jeanann jeananne jeancarlo
jeancarlos jeanclaude jeaneen jeanell jeanelle jeanene jeanenne jeanett jeani jeania jeanice jeanluc jeanmarie
jeannene jeannett jeannetta jeanny jeanpaul jeanpierre jearl jearld jearldine jearline jeb jebediah jedadiah jedd
jedediah jedi jediah jeena jeevan jeferson jefferey jeffie jeffory jeffrie jefrey jehan jehilyn jehlani jehu jeidy
jeilyn jeimy jeison jelena jelisa jelissa jema jemal jemar jemarcus jemari jemel jemiah jemima jemimah jen jenae jenah
jenai jenalee jenan jenaro jenasis jenavieve jenay jenaya jencarlos jene jenea jenean jeneane jenee jeneen jenefer
jenel jenell jenene jenessa jenetta jenette jeneva jenevieve jeni jenia jeniah jenica jenice jenicka jeniece jeniffer
jenika jenilee jenine jenise jenisha jenita jeniya jeniyah jennae jennafer jennah jennalee jennalyn jennavieve jenne
jennefer jennell jennelle jenner jennessa jennett jennetta jennette jenney jennica jennice jenniefer jenniffer
jennifier jennika jennilee jennilyn jennine jennipher jennyfer jens jensine jenson jensyn jentri jentry jeny jeorge
jeovani jeovanni jeovanny jeovany jera jerad jeral jeralyn jerame jeramey jerami jeramie jeran jerard jerardo jered
jerek jerel jerelene jerell jerelyn jeremaih jereme jeremey jeremi jeremia jeremih jeremyah jeren jerene jerett jeriah
jeric jerica jerick jericka jerico jerid jerie jeriel jerika jerilynn jerimy jerimyah jerin jerlean jerlene jerline
jermain jermal jerman jermane jermani jermany jermar jermarcus jermayne jermel jermell jermey jermiah jermichael
jermie jermine jermon jermy jermya jerolyn jeromey jeromie jeron jerone jeronimo jerra jerrad jerrald jerre jerred
jerrel jerremy jerren jerret jerrett jerrick jerrid jerrika jerrilyn jerrilynn jerrin jerrion jerrol jerron jersi
jersie jerson jerusalem jerusha jervon jeryl jerzee jerzey jerzi jerzie jerzy jesalyn jese jeshua jesi jesika jeslyn
jessalyn jessalynn jessamine jessamyn jesscia jesseca jessee jessejames jesselyn jessen jessey jessia jessiah jessicca
jessicia jessilyn jesslyn jesslynn jessup jessyca jessye jessyka jestin jestina jestine jeston jesusa jesusita jet
jeter jetson jetta jettie jettson jevan jevin jevonte jewelene jewelia jewelle jewels jewelz jeyden jeylin jeyson
jezabel jezebel jezelle jeziah jeziel jezreel jhalil jhase jhene jhett jhoan jhoana jhoanna jhon jhonatan jhonathan
jhonny jhony jhovany jia jian jiana jianni jibran jibreel jibril jidenna jihad jihan jil jiles jilian jillene jilliann
jillianne jimi jimmey jimmi jimmye jin jina jinger jinnie jinny jinora jionni jiovani jiovanni jiovanny jirah jiraiya
jireh jiro jisel jisela jiselle jissel jisselle jiya jiyah jizelle jlynn joab joachim joah joane joanette joani
joannah joannie joanthan joao joaquim joaquina joash job jobe jobeth jobie joby jocabed jocelin joceline jocelynne
jocie jocilyn jock joclyn jocob jodean jodeci jodee jodeen jodell jodelle jodene jodine joeangel joeann joeanna joei
joelene joell joellyn joely joelyn joenathan joeseph joesiah joesphine joetta joette joh johannah johanne johannes
johanny johari johathan johna johnae johnanthony johnatan johnathen johncarlos johndavid johnell johnelle johnetta
johnette johney johnhenry johnisha johnita johnluke johnmark johnmichael johnn johnnetta johnney johnnye johnpatrick
johnrobert johnsie johnston johntae johnthan johnthomas johny joia joice joie jojo jolan jolanda jolee joleigh jolena
jolette joley joli jolin jolina jolinda joline jolisa jolissa jolly jolyn jolyne jolynne jomar jomari jomarie jomo
jona jonae jonael jonatan jonatha jonathen jonda jondavid jone jonel jonell jonelle jonetta jonette jonica jonie
joniel jonique jonisha jonita jonmichael jonn jonnathan jonni jonny jonothan jonpaul jontae jontavious jonte jonthan
jood joon joplin jorah jordana jordann jordanna jordanne jordany jordi jordyne jorel jorell joren jorene joretta
jorgeluis jorgen jorgia jori jorian jorie jorja jorje jory josafat josaiah josalyn josalynn joscelyn josean joseangel
joseantonio josecarlos josedejesus josee josefine joseline joselito joselyne joselynn josemanuel josemaria josemiguel
josepha josephina josephus josetta josha joshawa joshlyn joshlynn joshuah joshue joshuwa joshwa josi josian josias
josiel josiephine josilyn josiyah joslin joslynn josmar jospeh josph joss jossalyn josselin josseline josselyn jossiah
jossie josslyn josslynn jossue jostin josua josyah jotham joud jourdyn journei journie journii jousha jovana jovanie
jovanna jovannie jovante jovaughn jovi jovian jovita jovon jovonna jovonte jowell joya joyann joyanna joycelynn joycie
joye joyelle joylene joylyn joylynn jozef jozelyn jozette jozie jozlyn jozlynn jquan jream jru jrue jshawn json
juanantonio juanda juandiego juanice juanito juanjose juanluis juanmanuel juanpablo juaquin jubal jubilee jud juda
judas judea judee judge judit judyann judyth juel juhi jujuan julaine jule julee juleen julen julene juliah juliane
juliano julieana julieann julieanna julieanne juliene julienne julieth juliett julietta julina juliocesar julion
julious juliza jullian julliana jullie jullien juluis july julyan julyssa jumana jun juna junaid junell jung juni
junia junie junious junita juno jupiter jurgen jurni jusiah justan justino justis justise justo juston justyce justyna
justyne juvenal juventino juwan juwon jvon jyaire jyl kaaliyah kaan kaaren kaavya kabir kabrina kace kacee kacen
kacper kadan kadance kadarius kadee kadeem kadejah kadesha kadi kadiatou kadie kadience kadija kadijah kadir kadon
kadrian kady kadynce kae kaedan kaede kaedence kaedin kaedon kaedyn kaegan kael kaelah kaelan kaelani kaeleb kaelee
kaeleigh kaelen kaeley kaeli kaelie kaelin kaelon kaely kaemon kaeo kaeson kaesyn kaetlyn kagan kage kagen kahari
kahealani kaheem kahla kahlan kahlani kahlea kahlen kahli kahlia kahmari kaiah kaid kaida kaidan kaidance kaidence
kaidin kaidon kaidyn kaidynce kaige kaija kail kailah kailan kailana kailany kailash kaile kailea kaileah kaileb
kaileen kailei kaileigh kailen kailer kaili kailie kailin kailo kaily kaimana kain kainalu kainan kaine kainen kainoa
kaio kaior kaipo kaira kairav kairee kairon kairos kais kaisa kaisen kaiser kaisha kaislee kaisley kaisyn kaithlyn
kaitlan kaitlen kaitlyne kaitlynne kaito kaity kaiulani kaius kaivon kaiyah kaizen kaizer kaizley kaj kaja kajal kajsa
kajuan kal kalab kaladin kalah kalan kalaya kalayah kaled kalee kaleel kaleem kaleen kaleena kaleesi kalei kaleia
kaleigha kalem kalena kalene kaleo kaleth kaleya kaleyah kaliah kaliana kalianna kalib kaliegh kalif kalijah kalil
kalila kalilah kalin kalinda kalisa kalise kalisha kalissa kalista kaliya kalla kallan kalle kallee kalleigh kallen
kalley kalliope kalliopi kallista kallum kally kallyn kalman kalob kalon kaloni kalub kalum kaly kalyani kalynn
kalyssa kalysta kam kama kamaal kamaiyah kamal kamala kamalani kamani kamar kamara kamaree kamaria kamarie kamarii
kamarion kamarri kamau kamauri kamaya kamber kambree kambri kambria kambrie kambry kamdin kamdon kamea kameelah
kameisha kamel kamela kamelia kamen kameran kameren kamerin kameryn kamesha kamia kamiah kamie kamika kamil kamilia
kamilla kamillah kamilo kamira kamirah kamisha kamiya kammi kammie kammy kamon kamoni kamora kamorah kamori kamran
kamree kamri kamrie kamrin kamry kamrynn kamsiyochukwu kamya kamyah kamyia kamyiah kamyla kamylah kamyra kana kanaan
kanai kanan kanani kandee kandie kandis kandra kandyce kaneesha kaneisha kanen kanesha kaneshia kani kania kaniah
kanika kanin kanisha kaniya kaniyah kannan kanoa kanon kansas kanya kanye kanyla kanyon kao kaoir kaori kapri kaprice
karah karalee karaline karalyn karalynn karam karas karder karee kareema kareemah kareen kareena karel kareli karely
karem karena karene karenna karessa karey karia kariah kariana kariann karianna karianne karigan karilyn karima
karimah karime karine karinna karisa karisha karishma karisma kariyah karizma karleen karlei karlin karlina karlo
karlos karlton karlye karlyn karlynn karman karmella karmello karmelo karmin karmyn karna karole karoline karra karrah
karren karriem karrigan karrin karrington karrissa karron karry karsin karsten karston karsynn karthik karthikeya
kartier kartik karver kary karyl karyme karyna karys karyssa kasai kasaundra kasee kaseem kasha kashaun kashawn kashia
kashif kashius kashlyn kashlynn kashmere kashmir kashtyn kashvi kasi kasia kasiah kasidy kasim kasin kasondra kasper
kasra kassaundra kassey kassi kassia kassidee kassidi kassidie kassim kassius kassondra kassy kaston kasyn katalaya
katalin katalyna katana katara katarzyna katasha katee katelan kateland katelyne katelynne katera kateri katerin
katerine katey katha katharina katharyn kathe katheleen katherene katherin katherina kathern katheryne kathey kathia
kathleene kathlene kathlynn kathreen kathren kathrin kathrina kathrynn kathya kathye kathyleen kathyrn katiana
katieann katielynn katilyn katilynn katiria katisha katja katlynn kato katrell katrena katrice katricia katriel katrin
katrine katrinia katrinka katryn katryna kattaleya kattleya katty katya katye kauan kavan kaveh kaven kaveon kavi
kavin kavion kavish kavita kavon kavya kawan kawana kawanda kawanna kawhi kawika kayah kayan kayana kayanna kaybree
kaycen kayceon kayci kaycie kayda kaydan kaydance kayde kaydee kaydin kaydince kaydn kaydon kaydyn kayela kayelee
kayelynn kayin kaylamarie kaylana kaylanie kaylanni kaylea kayleah kayleb kayleena kaylei kaylena kayler kaylia
kayliana kaylianna kayliegh kaylina kaylinn kayln kaylob kaylon kayloni kaylor kayly kaylynne kayne kaynen kayon
kayona kayonna kayra kayron kayse kaysee kaysha kayshawn kaysi kaysie kaysin kayte kaytee kaytie kaytlin kaytlyn
kaytlynn kayton kayvion kayvon kaz kazi kazia kaziah kazimir kazuki kazuko kazuo kea keagen keaghan keahi keaira
keairra keala kealan kealani kealey kealy kean keana keanan keandra keandre keandrea keane keani keanna keano keari
kearney kearra kearsten kearstin kearston keary keasha keasia keaten keatyn keauna kecia kedar kedra kedric kedrick
kee keean keefe keefer keeghan keela keelan keelee keeleigh keeli keelie keelin keelyn keena keene keenen keenon keera
keerthana keesha keeton keeva keevin kehaulani kei keia keian keiana keianna keiara keiarra keiden keidra keidy keifer
keigan keiko keil keilah keilan keilana keilany keilee keiley keili keilly keilyn keion keiona keionna keir keirah
keiran keiron keirra keirsten keirstin keirstyn keiry keisa keishaun keishawn keishla keisy keita keitha keithan
keithen keivon kejuan kekoa kela kelan kelani kelcee kelcey kelci kelcie kelcy keldon keldrick kelechi kelee keleigh
kelia kelin kelis kelise kelisha kella kelle kellee kelleen kelleigh kellene kelliann kellianne kellin kellon kellsey
kellsie kellyann kellyanne kellye kellyn kelon kelsee kelsei kelso kelson kelsy kelvon kelyn kem kemal kemani kemar
kemari kemarion kemauri kemberly kemi kemiya kemiyah kemon kemoni kemonte kemora kemp kemper kemuel kemya kena kenadee
kenadi kenadie kenady kenai kenard kenda kendahl kendale kendalyn kendalynn kendarius kendel kenden kenderick kendi
kendle kendon kendrah kendre kendrea kendrell kendria kendric kendrik kendrix kendry kendy kendyll kenechukwu kenedi
kenedy keneisha kenesha keneshia keneth keng keni kenidee keniel kenita kenith kenitra keniya keniyah kenlee kenleigh
kenli kenlie kenly kenn kennadee kennadi kennadie kennady kennah kennan kennard kennedee kennedie kenner kennesha
kennetha kenney kenni kennia kennidi kennidy kennie kennieth kennis kennisha kennon kennth kennya keno kenon kenosha
kenric kenrick kensey kenshin kensi kensie kensington kenslee kensleigh kensli kenslie kenson kenta kentaro kentavious
kento kentrel kenyada kenyah kenyan kenyana kenyata kenyetta kenza kenzee kenzi kenzington kenzlee kenzleigh kenzley
kenzli kenzlie kenzy keoki keola keona keondra keondre keone keoni keonia keonna keonta keontae keontay keonte keosha
kepler kera kerby kerem kerensa keria keriann kerianne kerie kerigan kerilyn kerim kerin kerissa kern keron kerra
kerriann kerrianne kerrick kerrigan kerrin kerrington kerryann kersten kerstin kerstyn kervin kerwin keryn kesean
keshaun keshav keshawna keshon keshun kesia kesler kesley kessa kessler kester keston kestrel ketan keturah ketzaly
keva kevan kevaughn kevina kevion kevontae kevonte kevyn kewan keya keyaira keyan keyana keyani keyanna keyara keyari
keyarra keyasia keyden keyera keygan keylan keylani keylee keylen keyler keyli keylin keylon keylor keyna keynan
keyona keyondra keyondre keyonia keyonna keyonta keyontae keyonte keyosha keyra keyri keysha keyshaun keyshon keysi
keyton keyvon kezia khaden khai khaiden khaila khairi khalani khalea khaleah khaleb khaled khaleel khalessi khali
khalia khaliah khalif khalifa khalila khalilah khaliq khaliya khaliyah khalon khamani khamari khamya khan khang khanh
khara kharisma kharma kharter khary khayden khayla khaza khelani kherington khi khia khiana khiara khira khiry khiya
khloee khloey khloie khoa khoi khole khori khris khristian khristina khristine khristopher khristy khrystal khushi
khya khyla khylan khyle khylee khylen khyler khylie khylin khyra khyree khyren khyri khyrie khyson kiaan kiah kiahna
kiaira kianah kiandra kiani kiannah kiante kiarah kiari kiarra kiasia kiauna kiaya kidus kieara kiefer kiel kiele
kiely kien kienan kier kierah kieren kiernan kieron kierre kierstan kierstin kierston kierstyn kiesha kiet kieth
kijana kijuan kiki kila kilah kile kilee kileigh kilian kilynn kima kimala kimani kimara kimari kimaya kimball
kimbella kimbely kimberely kimberle kimberlea kimberleigh kimberli kimberlie kimberlin kimberlyann kimberlyn
kimberlynn kimbery kimble kimbley kimbra kimela kimerly kimesha kimi kimia kimie kimiko kimiya kimm kimmie kimmy kimo
kimoni kimorah kimya kimyatta kina kinan kinberly kincaid kinda kindal kindall kindle kindra kingdom kingslee kingsten
kingstin kingstyn kinlee kinleigh kinney kinnick kinnley kinsleigh kinsler kinslie kinya kinza kinzey kinzie kinzlee
kinzleigh kinzley kion kiona kionna kior kipling kipp kipton kiptyn kirah kiri kirill kirin kirkland kirra kirstan
kirsti kirsty kirstyn kirt kisa kishan kishawn kitana kitt kittie kitzia kiva kiven kiyaan kiyah kiyan kiyana kiyanna
kiyara kiyoko kiyomi kiyon kiyoshi kizzie kizzy kjell kjersten klaire klani klara klarissa klaudia klaus klay klayton
klee kleigh klein kleo klint klinton kloe kloee kloey kloie klover klynn kmari knight knoah knowledge knoxx knute koah
kobee kobey kobi kobie kodah kodee kodey kodiak kodie koe kofi kohl kohlton koi koji kojo kol kolbe kolbi kolbie
koleson koleton kolette kolin kolleen kollin kollins kollyns kolsen kolson kolston kolt kolter koltin koltyn komal
kona kong konnie konor konstance konstantin konstantina konstantine konstantinos korah koral koraline koran korban
korben kord kordell koree koreen koren korena korie korin korina korinna korinne korissa korra korri korrie korrin
korrina korrine korry korryn kort kortez kortnee kortni kortnie koryn korynn kosta kostas kota koty kou kourtlyn
kourtnee kourtni kourtnie kove kowen koy kramer kree kreed kreg kregg krew krisann krisha krishan krishiv krislyn
krislynn kriss krissa krissi krissie krissy kristain kristalyn kriste kristee kristeen kristeena kristel kristena
kristene kristia kristiana kristianna kristianne kristien kristle kristoff kristoffer kristofor kriston kristyna
kristyne krithi krithik kriti krizia kross kroy kru krue krupa kruz kruze krystalyn krystan krystel krysti krystian
krystiana krystie krystin krystine krystopher krystyn krystyna krzysztof ksenia kullen kumar kunal kunta kurstin kush
kushal kutter kvon kwabena kwaku kwame kwan kwasi kwesi kyah kyair kyaira kyaire kyan kyana kyann kyanna kyanne kyara
kyasia kyden kyera kyerra kyesha kyia kyiah kyjuan kyland kylani kylar kylea kyleah kyleen kylei kylene kyley kyli
kylia kyliah kylian kyliee kyliegh kylin kylon kylor kylyn kylynn kym kymari kymber kymberlee kymberli kymberly kymir
kymoni kymora kyna kynadee kynan kyndel kyndell kyndle kyndra kynedi kyng kyngston kynleigh kynley kynli kynlie
kynnedi kynnedy kynslee kynsleigh kynsley kynslie kynzie kynzlee kynzleigh kyomi kyon kyonna kyrah kyran kyre kyrell
kyren kyrese kyri kyria kyrian kyrin kyro kyrsten kyrstin kysen kyser kysha kyshawn kyzen kyzer laasya laban labria
labron lace lacee lachanda lachandra lachelle lacinda lacrecia lacresha lacretia lacrisha ladainian ladaisha ladale
ladana ladarian ladarion ladarious ladarrius ladasha ladawn ladd laddie ladean ladell ladena laderrick ladon ladona
ladora lady lael laela laelah laetitia lafaye lafe lafonda lagina lahna lahoma laia laiah laiba laiden laiken laiklyn
laikyn laikynn lailani lailoni lain laina lainee laini lainie laird laisha laith laiya laiyah laiza lajean lajoyce
lajuan lajuana lajune lakai lakasha lakayla lake lakecia lakeesha lakeia lakeith lakeitha lakely lakelyn lakelynn
lakendra lakendrick lakenya lakesia laketa laketha lakeya lakeysha lakia lakiesha lakin lakira lakishia lakita lakiya
lakiyah lakota lakrisha laksh lakshmi lakyn lakynn lakyra lala lalah lalani lalia lalita lalla lalo lam lama lamanda
lamara lamarcus lamari lamaria lamario lamarion lamark lamarr lamaya lambert lamberto lamees lameka lamel lamesha
lamia lamiah lamichael lamika lamir lamisha lamiya lamiyah lamoine lamon lamona lamond lamonica lamonte lamya lamyah
lan lanae lanah lanai lanard lanasia lanay lanaya lancelot landa landan lander landin landis lando landra landree
landrey landri landrie landy lanea lanee laneisha lanell lanelle lanesha lanessa lanetta lang langdon langley lania
laniah lanice laniece lanier lanika lanise lanisha lanita laniya laniyah lanna lannette lannie lanora lansing lantz
lanya lanyah laporsha laquan laquana laquanda laquandra laquanta laquasha laquesha laqueta laquetta laquinta laquinton
laquisha laquitta larae laraine laramie laray laraya larayne laree lareen lareina larell laren larena larence larenda
larene larenz larenzo laresa laretta larhonda lari lariah larie larina larinda larisa larisha larita laritza lariyah
lark larkyn larnce larnell laronda larose laroy larraine larrie larrisa larrissa larsen larson larwence lary laryn
laryssa lasalle lasandra lasaundra lasean lasha lashae lashan lashana lashandra lashanna lashanta lashanti lashara
lashaun lashauna lashaunda lashaundra lashawna lashawnda lashay lashayla lashea lasheena lasheka lashell lashelle
lashon lashona lashondra lashone lashonna lashun lashunda lashundra lasondra lasonia lasonja lasonya lassie lasya
laszlo latania latara latarsha latashia latasia latavia lataya lateasha latecia lateef lateefah lateesha lateisha
latesha lateshia latham lathen latia laticia latiesha latif latifa latifah latika latina latisa latishia latitia
latona latonja latora latoria latorya latoshia latoyia latrece latrecia latrelle latrenda latresa latrese latresha
latrica latrina latrisha latron latroy lattie launa laurabelle lauraine laural lauralee lauralyn lauran laurance laure
lauree laurell laurelle laurena laurent laurette lauria laurice laurieann laurier laurin laurina laurinda laurine
laurisa laurissa laurita lauro laury laurynn lavanda lavar lavaughn lavaun laveah laveda lavell lavella lavena
lavender lavenia lavera laverda lavere lavergne laverna laverta laveta lavetta lavette lavita lavona lavonda lavone
lavonia lavonna lavonta lavontae lavonte lavoris lavren lawana lawanna lawayne lawerance lawernce lawonda lawrance
lawren lawton lawyer laya layah layal layan layana layani layanna laycee laycie layden layken laykin laylani laylanie
layloni laymon layna laynee layni laynie laysha layten layth lazar lazaria lazarus lazer leaann leaha leala lealand
leam leamon lean leanard leandre leandrea leandrew leane leaner leanor leanora leanord leanore leanthony lear leasa
leasha leasia lebron lecia lecil leda ledarius ledell ledora leea leeah leeam leeana leeandra leeanna leeanne leeba
leelah leelan leeland leeman leen leesha leeta leetta leevi leeya leeyah leeza legaci legacie legion legrand lehi
lehman lehua lei leiah leiana leiani leianna leib leida leidy leighana leighann leighanna leighanne leighla leilana
leiland leilanie leilanni leiloni leina leira leisha leita leith leitha leiya lejla lekeisha lekesha lekeshia lekisha
lelah lelan lelani lelar leldon leliana lella lelon lem lema leman lemar lemarcus lemmie lemon lemont lemoyne lempi
lenae lenda lendell lendon lenee lenell lenetta lenette leng leni lenice lenin lenise lenita lenix lenn lennard
lennart lennette lenni lennis lennix lennyn lennyx leno lenoard lenon lenor lenord lenox lenton lenward lenwood lenyx
lenzie lenzy leobardo leocadia leoda leodis leoma leonarda leonce leoncio leondra leondre leonela leonette leonia
leonid leonides leonie leonila leonna leonore leontine leopold leor leotha leotis leovanni lequan lequita lera leron
lerone les lesean lesha leshawn leshia lesia leslea lesleigh leslieann leslye lesslie lessly lesta lestat letcher
letecia lethia letia letisha letisia letizia letrice letricia letta letti letticia lev leva levada levan levar levell
levern leverne levert levester leviathan levie levin levina leviticus levonia levonne lew lewellyn lewie lex lexa
lexani lexee lexia lexine lexington lexis lexton lexy leya leyah leyana leyda leydi leylah leylani leylanie leyna
leyton leza lezlee lezli lezlie lezly liah liane liani liann lianne lianny liara liat liba liban libbie libni liborio
librada librado licia liddie lidya liel liela lielle liem lien liesa liesel liesl liev lige ligia liisa lilac lilas
lilburn lilee lili liliane liliann lilianne lilibeth lilie lilit liliya lillard lillee liller lilley lilli lillia
lilliam lilliann lillianne lillien lillion lillis lillith lillyan lillyana lillyann lillyanna lillyanne lilo lilou
lilya lilyann lilyanne lilybeth lilyrose lilyth limmie lin lindalee lindbergh linde lindee lindel lindell linder lindi
lindia lindie lindley lindon lindsi lindsie lindsy linell linford linh link linken linkin linkoln linkyn linley linn
linna linnette linsay linton linville linzey linzi linzie linzy lio lion lionell lior liora lipa lira lis lisaann
lisabeth lisamarie lisandra lisandro lisanne lisbet lise liset liseth lisett lisha lisle lissa lissandra lisset
lissete lisseth lissett lissie liston littie little littleton litzi lively livi liviana livie livingston livvy livy
liya liyah liyana lizandra lizandro lizanne lizbet lizet lizett lizmarie lizzet lizzeth lizzette lizzy llewellyn
llewyn lleyton lliam lluvia loa loan loann lochlann lochlyn locke lockie locklyn lodema loetta lofton logann logen
loghan logun logyn loic loida loise loki loleta lollie lolly loma londa londell londen londynn lonell lonetta loney
long loni lonie lonita lonn lonna lonnell lonni lonza lonzell lonzie lonzo lorain loralai loralee loralei lorali
loralie loralyn lorane lorayne lord lore loreal lorean loreda loree loreen loreli lorelie lorell lorella lorelle
lorence lorenda lorenso lorenz loreta loretha loreto lorette loretto loria loriana loriann lorianna lorianne lorice
lorielle lorien lorilee lorina loring loris lorisa lorissa lorita lorn lorra lorrain lorraina lorrayne lorre lorren
lorrene lorretta lorriane lorrin lorrine lorry lory loryn lossie lota lotoya lotta lotus louanna louanne louden
louellen louetta louisiana loukas loula loura lourie lourine louvenia lova lovella lovely lovelyn lovena lovenia
lovett lovetta lovette lovey lovina lowanda lowen lowery lowry loxley loyalty loyde loye loyola loys ltanya lua luan
luanna luba luberta lubertha lubna luby luc lucah lucan luccas lucciano lucerito lucetta lucette luci lucianna luciel
lucielle lucienne lucifer lucila lucilla lucina lucine lucrecia lucrezia lucus ludie ludivina ludwig luellen luetta
luevenia lugene lugenia luisalberto luisana luisangel luise luisenrique luisfernando luiz luiza lujain lukah lukasz
lukus lular lulla lum lumen lumi lunden lundon lundy lundyn lunette lunna luqman lurdes lurena lurene luretha luretta
lurlean lurlene lurline lus luster lutie lutricia luvenia luvern luverne luvina luwana lux luzelena luzmaria lya lyah
lyam lyan lyana lyanna lyanne lydell lydiah lydiann lydie lyfe lylia lylian lyliana lyllian lyna lynae lyncoln lyndal
lyndall lynde lyndee lyndel lyndell lynden lyndi lyndia lyndie lyndsee lyndsi lyndsie lyndsy lyndy lynea lynee lynell
lynelle lynett lynetta lynford lynita lynlee lynleigh lynley lynna lynnae lynnda lynnea lynnell lynnetta lynnie
lynnlee lynnox lynnsey lynsay lynsi lynsie lynx lynzee lynzi lynzie lyon lyrica lyrick lyrik lyriq lysa lysander
lysandra lysette lysle lyssa lyvia lyza lyzette maahi maalik maaliyah maanya maayan maaz mabell mabelle mabry macaela
macallan macarena macaria macario macarthur macayla mace macee macel macen macenzie maceo machaela machai machele
machell machelle machi maciah maciej mackayla mackenize mackenna mackensie mackenzee mackenzi mackenzy mackey mackie
mackinley mackinzie macklin macklyn mackynzie maclain maclin macon macoy macsen macyn mada madai madalena madalene
madalin madalyne madalynne madasyn maddalena maddalyn maddax maddelyn maddex maddi maddilyn maddilynn maddisen
maddisyn maddix maddon maddux maddy maddyn maddyson maddyx madelaine madelene madeliene madelin madelina madelon
madelyne madelynne madgie madhav madi madie madigan madiha madilyne madilynne madina madisson madisynn madix madlyn
madolyn madora madox madylin madysen maebell maebelle maebry maegen maeghan mael maela maelani maelee maeleigh maeli
maelie maelle maely maelyn maelynn maeola maeson maesyn maeva maeven maevis maevyn mafalda magalene magali magaline
magan magaret magda magdalen magdaleno magdaline magdalyn magdelena magdeline magdiel magen maggi maggy maghan magic
maguire maha mahad mahala mahaley mahalia maham mahamadou mahamed mahari mahathi mahayla mahdi mahealani maheen mahek
maher mahi mahika mahima mahina mahir mahira mahkai mahki mahlani mahlia mahmood mahmoud mahnoor mahogani mahsa maiah
maida maija maika maila mailani maile mailee mailen mailey maili maily mailyn maimouna maire mairead mairin maisen
maisey maisha maisley maisy maisyn maitland maiyah maizee maizey maizie maizy maja majd majed majel majestic majesty
majid majorie makaela makaia makailah makaio makaiya makala makalah makalia makalya makalyn makana makani makari
makaya makaylah makaylee makaylin makeba makeda makel makell makenlee makennah makensie makenzee makenzi makenzy
makesha makeyla makhai makhia maki makia makiah makila makinlee makinley makinna makinsey makinzie makisha makita
makiya makiyah mako makoa makoto maks maksim maksym maksymilian makya makyah makye makyia makyla makylah makynlee
makynna makynzie makyra mal mala malaak malachai malachy malaia malaika malaina malaiya malaiyah malakhai malakhi
malakye malana malania malanie malarie malasia malayia malayiah malayla malayna malaysha malayshia male malea malee
maleek maleena maleeya maleia maleiah maleigha maleik malek maleka malena maleni maleny malerie maleya maleyah mali
malichi malick malie maliek maliha malikah malikai malikhi maliki malikye malin malini maliq malique malisa malisha
malissia malissie maliya malky mallary mallery mallie mallika mallori malon malone maloni maloree malori malorie
malory malvern malvin malvina malyk malynda malyssa mamadou mame mammie man mana manaal manahil manaia manal manan
manar manas manasseh manasvi manav manda mandalyn mandee mandeep mandel mandie mandisa manette manford manfred manha
manie manish manisha maniya maniyah manley manly mannat mannie manning mannix manolo manon manpreet manraj mansfield
mansi manson mansoor mansour manu manual manuelita manuella manya maple mar marah maral maralee maralyn maram
maranatha maraya marayah marbella marcanthony marcedes marcee marceil marcelene marcelina marcelline marcellis
marcellous marcelus marcelyn marcene marcey marche marchell marchelle marchello marcheta marcial marciano marcile
marcille marcin marcine marcio marck marcoantonio marda mardell mardella mardelle mardi mare marea maree mareena marek
mareli marella marely marelyn marena maresa maressa maretta marga margaree margareta margaretann margarete margaretha
margaretta margarite margart margaux marge margeaux margene margeret margert marget margherita margit margorie
margreat margrett margretta margrette marguerita margueritte marguita margurite margy mariaclara mariadejesus
mariadelcarmen mariaelena mariafernanda mariaguadalupe mariaisabel mariajose marialuisa mariama mariame mariane
marianela mariangel mariangela mariateresa maribell maribella maribelle marica maricarmen marice maricel maricella
maricia marico maricruz mariea marielena marielis mariellen mariely marielys mariesa marieta mariette marifer marigold
mariha marija marijane marijean marijo marika mariko marilena marilin marilla marillyn marilou marilu mariluz marily
marilyne marilynne marimar marinda marine marinna marino marionna mariposa maris marisabel marisel marisella marisha
mariska marit maritsa marium marius marivel marixa mariya mariyam mariza marizol marja marjean marjie markanthony
markayla markee markeese markeeta markeis markeisha markeith markella markelle markese markesha markeshia marketa
marketta markeya markham marki markia markie markis markisha markita markos marlaina marlaine marlan marlana marland
marlane marlayna marlea marleah marlei marleni marlenne marleny marli marlina marlinda marline marlis marlisa marlise
marlissa marlow marly marlyce marlyne marlynn marna marne marnee marney marni marnita marolyn maron marquan
marquavious marquavius marque marquel marquell marquelle marquerite marquese marquesha marquetta marquette marqui
marquia marquice marquies marquisha marquitta marqus marra marriah marrie marrio marrion marrisa marrissa marry mars
marsean marsh marshae marshaun marshawn marshay marshel marshell marshelle marshon marston mart martavious martavis
martavius martel martell marten martia martice martie martika martine martinez martinique martino martisha martrell
martyn marvell marvella marvelle marvelous marven marvene marvens marvette marvie marvina marvine marvis marwa marwah
marwan marwin marx marya maryah maryalice maryama maryan maryana maryanna marybel marybell marybelle marycarmen
marycatherine maryclaire maryclare marycruz marye maryelizabeth maryella maryetta maryfrances marygrace maryhelen
maryjean marykate marykatherine marykathryn marykay maryl maryland marylee marylene maryln marylouise marylu marylyn
marylynn marymargaret maryn maryon maryrose marysa marysol maryssa marysue maryum marzell marzella masa masai masako
masao masaru masato masen masey masha mashayla mashell masiah masie masin masiyah massiah massie massiel massimiliano
massimo masson master masyn mat matai matalyn matan mataya matea mateen mateus mateusz matha matheo matheus mathews
mathieu mathilde mathis matia matie matilde matilyn matin matina matison matisse matix mattea mattew matthan matthews
matthieu matti mattia mattias mattilyn mattingly mattis mattison mattix mattox matty mattye matvey maudell maudine
maui maurene mauri maurica mauricia maurie maurilio maurisio maurissa maurita maurizio maury mava maven maveric
maverik mavery mavie mavrick mavrik maxamillion maxcine maxemiliano maxen maxene maxfield maxime maximilien
maximilliano maximillion maximino maximos maxon maxson maxximus mayah mayan mayar maybel maybell maybelline mayce
maycee mayci maycie mayda maydell maye mayela mayeli mayer maygan maygen mayla maylani maylea mayleen mayleigh maylen
maylene mayli maylie maylin maylon maylyn maylynn maymie maynor mayo mayola mayrin maysa maysel maysen maysie mayte
mayumi mayzie maze mazel mazen mazi maziah mazikeen mazin mazzie mazzy mcarthur mccall mccartney mcclain mcdonald
mckade mckay mckaylee mckell mckena mckenley mckennah mckensie mckenzee mckenzi mckenzy mckinlee mckinleigh mckinna
mckinnley mckinsey mckinzie mckynlee mckynzie mclean mea meade meagen meah meara mearl mecca mechele mechell meda
medardo medford medha media medina medora mee meegan meeka meela meelah meena meenakshi meesha megann megen meggan
meggie meggin megha meghana meghann meghna megumi megyn mehak mehar mehdi meher mehgan mehki mehlani mehmet mehran
mehreen mehtab mei meia meighan meika meila meilani meili meilin meiling meira meisha meka mekai mekayla mekenna
mekenzie mekhai meklit mela melah melaina melaine melana melanee melaney melania melannie melanny melayna melbourne
melburn melchizedek melchor melda mele melea meleah melecio melek melena melenie meleny melessa melford meliah melida
melik melika melis melisha meliss melissia melita meliton meliyah meliza mell mella mellanie mellany mellie mellody
melo melodee melodi melodye melonee meloney meloni melora melrose melven melvena melvia melvie melville melynda
melyssa memorie memory mena menashe mendel mendi mendy menelik meng mennie menno menucha meosha mera meranda merari
merary mercades merced mercede mercedez mercer merci mercie meredyth merek merelyn meri meriah meriam meribeth merida
merideth meridian meridith meriel merik merilee merilyn merina merinda merisa merissa merit merita merl merla merlene
merlinda merline merna meron merrell merri merriam merrie merrik merril merrilee merrily merrilyn mersadies mert
mertice mertie mertis mervyn merwin merwyn mery meryem meryle mesa mesha meshach meshell meshelle mesiah metro metta
mettie metzli metztli meya meyah meylin meztli miabella miami miamor miana miangel mianna miarose miasia miaya mica
micael micaella micahel mical micala micayla micha michae michaelangelo michaelanthony michaele michaeleen michaelene
michaeline michaell michaella michaelle michaelyn michah michai michaiah michail michala michale michalene michayla
micheala michela michelangelo michelene michelina micheline michella michial michiel michiko michon miciah mick
mickael mickaela mickala mickayla mickeal mickel mickenzie micki micky micole midge midori mieko miesha migel mignon
miguelangel mihika mihir mihira mikaeel mikaella mikai mikail mikaila mikal mikalah mikale mikaya mikaylah mikaylee
mikeal mikeala mikela mikell mikella mikelle mikenna mikenzie mikey mikeya mikeyla mikhael mikhaela mikhaila mikhayla
miki mikia mikiah miking mikiya mikiyah mikka mikkel mikki mikko miklo miko mikyla milad milagro milah milania milas
milaya milbert milburn milca milda mileah milee mileena milfred mili miliana miliani miliano milica milinda milisa
milissa milka milla milli milliana million millissa mills milly miloh milos mily mima min minahil minda mindee mindie
minette ming minh minha minka minna minnette minor minoru minta mintie mio miqueas miquel miquela mir mirabel
mirabella mirabelle mirah mirai mirakle miral miran miraya mireille mirel mirella mirha miri miriah mirian mirielle
mirinda mirka miron miroslava mirra mirta mirtha miryam mirza misa misao mischa mischelle mishael mishel mishell
mishelle mishika mishka misk missael missie missouri mister mistie mitchelle mithra mitra mitsue mitsuko mitsuo mitzie
mitzy miyah miyana miyanna miyoko miyoshi miyuki mizael mizuki mkayla moana modean modena modesta modesto modesty moe
moesha mohamad mohan mohit mohsin moise moishe moksh mollee molli mollye momin monae monalisa monay moncerrat moncia
mone monee monesha monette monia monic monico monie monifa monigue moniqua monisha monita monna monnie monquie
monserat monserrath mont monta montae montague montanna montavious montavius montel montell monterio montez monti
montie montine montoya montre montreal montrel montrell montrez monya monzerrat moody moon mora mordecai morelia
morene morey morgana morgann morganne morgen morghan morgyn moria morine moriyah morley morna moroni morrell morrie
morrigan morrison morse mortimer mosiah moss mossie mostafa mouhamadou mouhamed mousa moussa moustafa moustapha moxie
moya mozell mozella muad muaz mubarak muhamad muhamed muhammadali muhammed muhsin mujahid mujtaba mulan mulani muna
munir munira muntaha murad murat murdock murel murielle murl murle murlene murlin murline murrel murrell murriel murry
murtaza musab mushka muskaan muskan mustapha myana myangel myanna myasia myca mycah mychael mychaela mychal mychelle
myeisha myer myers myesha myeshia myia myiah myiesha myisha myka mykael mykaela mykah mykaila mykal mykala mykayla
mykell mykenna mykenzie mykia mylan mylani mylea myleah myleigh mylene mylia mylie mylinda mylissa mylo mylon myna
mynor myonna myracle myrah myria myriah myriam myrical myrissa myrka myrl myrle myrlene myrta mysha myson mysti mystic
mystique naama naaman naasir nabeel nabiha nabil nabila nabor nachelle nachman nacole nadav nadean nadeem nadeen
nadege nadene nader nadiah nadim nadina nadir nadira nadirah nadiya nadiyah nadja nadra nadya nadyne naeem naeema
naeemah nael naevia nafis nafisa naftali naftoli naftuli naheem nahia nahla nahmir nahom nahomi nahomy nahshon nahum
nai naia naiara naida naidelyn naija naila nailani nailea naim naimah naina nainoa naiomi naira nairobi naisha naiya
naiyah naja najae najah najee naji najib najla najma najwa nakai nakari nakayla nakeia nakeisha nakesha nakeshia
nakeya nakiah nakira nakisha nakita nakiya nakiyah nakoa nakota naksh nakya nakyla nalah nalaya nalayah naleah nalia
naliah nalini naliyah nalleli nallely nam naman namari nami namir namon namya nana nance nancee nancey nancie nancyann
nancye nancylee nandi nandini nani nanie naod naoki naoma naomia naomie naomy naphtali napolean naquan nara naraly
narciso narcissus narda narek nari naria nariah narissa nariya nariyah naryah nasario naseem naseer naser nasha
nashaly nashaun nashawn nashay nashla nashley nashly nashon nasia nasiah nasier nasim nasira nasiyah nason nasra
nasreen nasser nassir nastasha nastasia nastassia nastassja nasya nat natacha natale nataleigh nataley nataliah
natalina nataliya natallie natally natalye natalyn natalynn natan natanael natania nataniel natanya natarsha natascha
natashia natasia natassia natavia nataya natesha nathalee nathali nathaneal nathaneil nathanel nathania nathasha
nathon nathyn natia natilee nation natisha natividad natlie natnael natori natosha natoshia natoya nature naudia
nautica nava navaeh navaya navayah naveah naveed naveen naveyah navi navia naviah navid navie navin navya nawaf nawal
nayah nayan nayana nayara naydelin nayel nayelie nayelis nayelli nayelly nayely nayla naylah naylani naylea nayomi
nayra naysa naysha naythan nazar nazareth nazaria nazario nazeer nazia naziah nazier nazir naziyah nazli nazly ndeye
nea neah neala neale nealie nealy nechama necia necole neda needham neeko neel neela neelam neeley neely neema neena
neeraj neev nefertari nefertiti neftali neftaly nehemias neida neiko neila neill neiman neisha neita neithan neizan
nekia nekisha nekita neko nela neli nelia nelida nelli nello nelma nels nelta nelva nelvin nelwyn nely nema nemiah neo
neola neoma neomi neomia nephi nereida nereyda neri neriah nerissa neriyah nero nery nesanel nesha nessa neta netanel
netanya nethra netta nevada nevaeha nevan nevaya nevayah neve neven neviah neville newell newman newt neyda neyla
neylan neyland neymar neysa neythan neziah nezzie nga ngoc ngozi nguyen nhan nhi nhu niah niall niam niamh niang niara
niasia nicanor nicco niccole niccolo nichalos nichele nichol nichola nicholai nicholaus nicholes nicholette nicholi
nicholis nicholle nicholos nichols nicholus nickalas nickalus nickey nicklas nicklaus nickolai nickolaus nickole
nickolus nicodemus nicol nicolaas nicolai nicolasa nicolaus nicoletta nicoli nicolina nicollette nicolo nida nidhi
nidia nieko niel niels niema niesha nieves nigeria nihal nihar niharika nihira nija nijah nijel nika nikayla nike
nikea nikesha niketa nikeya nikia nikisha nikiya nikka nikkia nikkie nikkita nikkolas nikkole niklas niklaus nikol
nikola nikolaos nikolaus nikolay nikolette nikoli nikolina nikos nilah nilan nilda nile nilo nils nilsa nilson nima
nimrod ninette ninfa nino niomi nira niraj nirali nirav nirvaan nirvan nirvana nirvi nisa nisha nishan nishant nishka
nisreen nissa nissi nitara nitasha nithin nithya nitin nitya nitza niva nivaan nivea niveah nivia nixie niyah niyana
niyanna niyati niyla niylah nizar nizhoni nkosi nnamdi nneka noach noal noam noami nobie noboru nobuko noelani noeli
noell noella noely noemie noemy noha nohelia nohely nohemi nohemy noland nolberto nolen nolia nolin nollie nolyn noma
nomar nomi noni nonie nonnie noora noralee noretta nori noriah noriel norita norm normajean normani norrine north
norton norva norval norvel norvell norville norvin norwood nosson notnamed nou nour noura novah novak novaleigh
novalie novalyn novalynn november novi novia novie nox noya nuala nubia nuha nunzio nur nura nuri nuria nusaybah nuvia
nyaire nyala nyana nyanna nyari nyasha nycole nydia nyeem nyeisha nyeli nyelle nyema nyesha nygel nyia nyisha nyjah
nykeria nykia nykolas nylan nylani nyle nyles nymir nyoka nyomi nyra nyree nysa nysha nysir nyssa nyx nyzir nzinga oak
oakland oakleigh oaklen oaklie oasis oather obadiah obert obinna obrian obryan oceana oceanna ociel octave octavian
octaviano octavious octavius october oda odalis odalys oddie odeal odean odelia odella odelle oden odes odessia
odessie odetta odette odile odilia odus odyn odysseus odyssey ofilia ogden ohana oisin ojas okey okie oksana olaf
olajuwon olamide olan olando olden ole olean oleg olegario olena olene oletha oletta olevia oley olie olimpia olina
olinda oline oliva olivea olivette oliviah oliviana olivier olivya olla ollen ollin ollis ollivander olliver olsen
olson olufemi oluwadamilola oluwadarasimi oluwademilade oluwanifemi oluwaseun oluwaseyi oluwatobi oluwatosin olvin
olympia olyvia omair omaira omarian omarion omarr omayra omega omero omid omie omkar omni omri onalee ondrea oneal
oneda oneida oneil oneita onesimo oneta onie onika onita onix onna onnie ontario oona opha opie ople oracio oral
oralee orange orazio orbie orbin oree orel orelia orena orene oreoluwa oreste orestes oretha orhan ori oriah orian
oriana orianna orie oriel orien oris orla orlan orland orlanda orlean orlena orlene orley orli orlie orlin orlinda
orlo orly orma orman ormond orren orrie orris orry orson ortencia orva orvel orvil orvin orvis oryan osa osama osbaldo
osborn osborne oseas osha oshay oshea osias osie osiel oskar oslo osman osmar osmara osmin osmond ostin osualdo oswin
otelia othel othelia othella othello othman othniel otho otila otilia otilio otoniel ottie ottilia ottilie oumar oumou
ousman ousmane ova oval ovella overton ovid ovidio ovie owais owens owyn ozan ozell ozella ozelle oziah ozias ozie
oziel ozzy pace pacey paco paddy paden padraic padraig paeton paetyn paighton paisleigh paislie paislynn paiten paiton
paizlee paizley pallavi palma palmira pamelia pamella pamila pamla pammy pamula panagiota panagiotis panayiotis
pandora pang pao paolo para paradise paralee param pari parisa parish park parke parks parlee parley parnell parnika
parris parrish parry parsa parth parthenia parys pascal pascale paschal pasco pascual pasha pasqual pasqualina passion
pati patra patrece patrecia patria patric patriciaann patrik patrina patrisha patrisia patrizia patryk patsey patsie
patt patterson patton pau paulene paulett pauletta paulino paulita paulyne pavan pavel pawel pax paxon paxson paxten
paxtyn payal payden payge payne payslee payson payten paytin paytyn paz peace peaches pearce pearla pearle pearlean
pearlena pearlene pearley pearly pearson pebble pebbles pecola pecolia peder peg peggi peggyann peighton peniel penina
penn penne pennelope penney penni pepper per percell percilla percival peregrine perel perez perfecto peri perl perle
perley perlie perlita permelia pernell pernie perri perrie perrin perris perseus pershing persia persis pervis pessy
petar peterson petrina petrona petronella petros peyten phaedra pharaoh pharoah pharrell phebe phelan pheng phenix
pheobe pheonix phi philana philbert philemon philicia philipp philippa philippe phill phillipe phillips phillis
philmore philo philomene phineas phinehas phoenyx phong phuong phylicia phylis phyliss phylliss pia piccola pier piero
pierson pieter pietro pina pinchas pinchos pinchus pink pinkey pinkie pinkney pinky pio piotr pippa pius pixie placido
pleas pleasant ples pluma plummer poet pola polina pollie pollyanna polo pooja porcha porche porchia porfirio porscha
porsche porshia poseidon posey posie powell prachi prairie praise pranavi pranay pratham pratik precilla preeti prem
prentice prentis prentiss prescilla prescott preslee presleigh presli preslie pressley presten prestin prestyn pria
price pricila priest primitivo primo primrose princella princesa princeston prisca priscella priscillia prisha prisila
prisilla prisma prithvi priyanka promyse prophet prosper providence prudencio prudie pryce prynce pryor psalm puja
puneet purcell purity purnell purvis pyper qadir qais qamar qasim qiana quadarius quade quadir quaid quamaine quamir
quan quanda quaneisha quanesha quang quanisha quanita quantavious quante quantez quantrell quartez quashawn quavon
quay queena queenie quenten quenton quest quetzali quetzalli quetzaly quiana quianna quiara quill quillan quin quince
quincee quincey quinci quincie quindarius quinesha quinetta quinlan quinley quinlyn quinnley quinnlyn quinnton quint
quintan quintarius quintavious quintavius quintella quintessa quintez quintina quintrell quintus quintyn quitman quoc
quran quron quyen quynh rabecca rabia race rachal rachele rachell racine rada radames radford radha radhika radley
radonna raeann raeanna raeanne raechel raechelle raed raeden raedyn raef raeford raegen raeghan raegyn raejean raekwon
rael raelee raeleen raeleigh raelene raelin raelle raelynne raena raequan raeshawn raeven raevyn raeya rafaela
rafaella rafe rafeal raffaela raffaele raffaella raffi rafi rafiq ragan ragen raghad raghav ragina ragnar raguel raha
rahaf raheel raheen raheim rahel rahiem rahil rahim rahkeem rahma rahman rahmel rahmir rahn rahsaan rahul rai raia
raider raidyn raif raiford raigan raigen raihan railee railey railyn railynn rainah rainbow raine rainee rainer rainey
raini rainie rainier rainn rainy raisa raissa raistlin raiven raiya raiyan raiza raizel raizy raj raja rajah rajan
rajeev rajesh rajiv rajon rajveer rakan rakeem rakel rakesh rakia rakim rakiya rakiyah raley ralf ralphael ralston ram
rama raman rameen ramel ramell ramey rami ramiah ramie ramin ramir ramiya ramiyah ramond ramonda ramone ramonia
ramonita ramsay ramses ramy ramya ramzi ramzy ranada ranae rance rand randa randale rande randee randel randie randle
randol randolf randon rane ranee raneem raneisha ranell ranelle ranesha raney ranger rani rania raniah ranisha ranita
raniya raniyah rankin ranson ranveer ranya raoul raphaela raphaella rapheal raquan raquelle ras rasean rasha rashaad
rashaan rashan rashanda rashard rashaud rashaun rashawna rashawnda rashed rasheda rasheeda rasheedah rasheem rasheen
rasheena rashel rashell rashelle rashi rashid rashida rashidah rashmi rashod rashon rashonda rashun rashunda rasul
raudel raveen raveena ravenna ravi ravin ravon ravyn rawan rawley rayaan rayah rayana rayann rayanna rayanne rayburn
rayce raychel raychelle raydon raye rayelle rayetta rayfield raygan raygen rayhan rayla rayland rayleen rayleigh
raylen raylie raylin raylon raylyn raylynn rayma raymona raymondo raymone raymont raymund rayn raynaldo raynard raynee
raynell rayner raynette raynold raynor rayon rayona rayonna rayquan raysean rayshaun rayshon rayshun rayven rayvin
rayvon rayyan raza razan raziel raziya rea read reagen reaghan reah real reana reann reanne reatha reather rebbeca
rebbecca rebeccah rebecka rebeckah rebeka rebekka rebekkah rebel recardo rece rechelle reco red reda redding redell
redmond ree reeda reef reegan reem reema reena rees reesa reet reeva reeve reeves refael refugia refujio regena
regenia reghan reginae reginal reginaldo regine reginia regino reginold rehaan reham rehan rehana rehmat rei reida
reigan reigna reiko reiley reily reinaldo reine reiner reinhard reinhold reino reis reita reka relda rella rema
rembert remedy remie remiel remigio remmi remmington remmy remo remona remonia remus ren renada renald renaldo renan
renard renardo renate renato renatta renay renda rendell renell renelle renesha renesmae renesmee renetta renette
renia renie renika renisha reniya reniyah renlee renleigh renley renly renn renna renne renner rennie renny renwick
renzo reo reola resa reshard reshawn reshma ressie retal retta reubin reuel reuven revan revel reverie revis revonda
rexford rexton reya reyaan reyan reyana reyanna reyansh reyden reygan reyli reymond reyn reynalda reynard reynolds
reza rheagan rheanna rheannon rheba rhema rhen rheta rhetta rheya rhian rhiana rhianon rhiley rhodes rhona rhone rhya
rhyann rhyanna rhyatt rhyder rhydian rhyker rhylan rhyland rhylee rhyleigh rhylie rhyse rhythm riaan riah riana riane
riann rianna rianne ric rica ricard ricarda riccardo ricci ricco richa richad richar richardo richardson richele
richey richrd richy rickard rickelle rickia rida riddhi riddick rider ridhaan ridhi ridley ridwan rieley rielle rielly
riely rifka rifky rigby rigel riggin riggins riggs rigo rihaan rihan rihana rika riker riki riku rilda rilee rileigh
rilla rilyn rilynn rima rin rinaldo rinda rinoa rion riona riot rip ripken ripley ripp rise risha rishaan rishab
rishabh rishan rishik rishika rissa rithik rithika rithvik ritika rito ritu ritvik riva rivaan riven riverlyn
riverlynn rivers rivkah rivky riyaan riyad riyah riyan riyana riyansh rizwan rmani roan roanna roanne roark roarke
robb robbert robbi robbye robbyn robel roben robena rober robertha roberts robertson robet robi robie robina robinette
robinson robley robt roby robyne robynn robynne rochel rochele rochell rochester rock rocket rockey rockford rockie
rockne rockwell roczen rodd roddie roddrick roddy rodell roderic rodgers rodman rodric rodriguez rodriquez rody roe
roen roena rogan rogene rogerio rogue rohaan rohen rohin rohini rohit rohn roi roisin roizy rojelio rolan rolanda
rolande roldan rolene rolf rolfe rolinda rolla rollen rollie rollins rollo rolly rolonda romain romana romano romario
romayne romee romel romelia romell romelle romello romelo romen romero romey romi romie romilda rommel rommie romney
romon romualdo romulo romulus romy ronak ronal ronav rondal rondale rondall rondel rondell rondi rondy ronee roneisha
ronel ronell ronelle ronen ronesha ronetta ronette roney ronica ronie ronika ronique ronisha ronit ronita ronn ronnald
ronnell ronnetta ronnette ronney ronni ronnisha ronold ronson rony rook rooney roper roque roran rori rorie rorik
rosabel rosabella rosabelle rosaire rosaisela rosaland rosalba rosalea rosaleen rosaleigh rosalene rosalin rosaline
rosalio rosalita rosalva rosaly rosalynn rosamaria rosamond rosana rosangela rosann rosaria rosary rosaura rosco
rosebud roselee roselia roselie roselin roselind roseline roselle rosellen rosely roselynn rosemond rosena rosenda
rosette rosevelt rosey rosezella roshan roshanda roshaun roshawn roshell roshelle roshni roshonda roshunda rosi rosia
rosibel rosiland rosilyn rosine rosio roslynn rosmery rossana rosselyn rossi rossie rosslyn rossy roswell rosy rourke
roux rowe rowyn rowynn rox roxan roxas roxi roxy roya royale royalti royden royer roylene roza rozalyn rozalynn
rozanna rozanne rozell rozella rozelle rozena rozetta rozlyn rozlynn ruba rubbie rubby rube rubert rubina ruble
ruchama ruchel ruchi ruchy ruddy rudell rudi rudine rudolf rudolfo rudolpho rudra rudransh rue ruel ruffin ruffus
rufina rufino ruger ruhaan ruhi rui ruie rukiya rulon rumaisa rumaldo rumaysa rumi runa rune ruperto ruqayyah rush
rushil ruslan rusti rustin ruston rut ruta rutha ruthanna ruthanne ruthe ruther rutherford ruthy rutledge ruvim rya
ryah ryana ryane ryanna ryanne ryatt rydell ryden rye ryelee ryelle ryen ryett ryken ryla rylah rylann ryle rylea
rylei ryler ryli ryliegh rylin rylinn rylo rylon rylyn rylynn ryn rynlee rynn ryo ryon ryu ryver saachi saad saadia
saadiq saahil saara saba sabah sabas sabastian sabella saber sabian sabiha sabin sabine sabino sabir sable sabre
sabree sabreen sabreena sabrena sabria sabrin sabrine sabriya sabryna sacha sachi sachiko sachin sada sadaf sadako
saddie sadee sadey sadi sadia sadiq sadiya sadiyah sadye saeed safa safaa safari saffron safia safina safiya safiyah
safiyyah safwan sagan sagar sahaj sahana sahar saharsh sahas sahasra sahib sahid sahil sahily sahir sahira sahra sai
said saida saidah saif saima saina saira saisha saiya saja sajid sakai sakari sakeena saketh saki sakina sakinah
sakura sal salah salam salbador saleem saleen saleena saleh salih salim salima saliyah sallee salley salli sallyann
sallye salman saloma salomon saloni salvadore salvator salwa sama samad samadhi samael samah samaira samaiya samaiyah
samaj saman samanatha samanta samanthia samanvi samar samarah samari samariah samarion samarra samarth samay samaya
samayah sameeha sameer sameera sameerah samella samer samera sameul samhita samia samiah samie samiha samika samina
samirah sammantha sammi sammuel sammye samona samone samora sampson samra samule samy samya samyah samyia samyra san
sanad sanae sanah sanaii sanaiya sanam sanaya sanayah sanchez sanda sandee sandeep sander sanders sandford sandhya
sandie sandor sandrea sandria sandro sang sani sania saniah sanika sanjana sanjay sanjeev sanjuana sanjuanita sanna
sanora santanna santhiago santi santiel santina santonio sanvi sanya sanyah saoirse saori saphira saphire sapna
sapphira saprina saquan saraann sarabeth sarae sarafina sarahann sarahjane sarahy sarajane saralee saralyn saralynn
saran saray saraya sarayah sarayu sareena sarena sarenity sarha sari saria sarika sarim sariya sarkis saron sarra
sarrah sarthak saryah sascha saskia satara satchel sathvik satin sativa satori satoshi saturnino satvik satya saud
saudia saulo saverio savian savilla savina savino savior savon savvy saxon saxton saya sayda sayde saydee saydi saydie
sayed sayer sayge sayla saylah sayler sayra sayuri sayvion scarleth scherrie scherry scheryl schneider schneur schylar
schyler scotland scotlyn scotlynn scotti scottlyn scottlynn seaborn seaira seana seanmichael seann seanna searra
season sebastain sebastiana sebastiano sebastion sebrena sebrina secilia secret secundino sedona sedonia sedra sedric
sedrick see seeley seema seena seerat seferino sehaj seidy seiji seirra sejal sekai sekani sekou sela selby selden
seldon selenia seleste selia selim selin selinda seline selmer selvin selwyn semira sena senai senaida sendy seneca
seng senia senna senora senta sephora september sequan sequoya sequoyah sera serafin serafina serah seraiah seraphim
seraphina seraphine serayah sereen seren serene serenitee sereniti seretha serge sergei sergey seriah serinity serita
seriyah serjio serra servando sesar setsuko sevan sevastian severa severiano severin severino severo sevin sevynn
seward sewell sha shaan shabnam shabria shacara shacora shada shadae shaday shaddai shade shaden shadi shadia
shadiamond shadonna shadow shadrach shadrick shady shaela shaelee shaelyn shaelynn shaena shah shahan shahd shaheed
shaheem shaheen shaheer shahid shahin shaiann shaianne shaila shailee shailey shailyn shailynn shain shaindel shaindy
shaine shaira shaka shakara shakari shakayla shakeem shakeema shakeena shakeia shakeira shakela shakema shakena
shakera shakeria shaketa shakeya shakia shakiera shakila shakim shakima shakina shakir shakirah shakita shakiya
shakiyla shakur shakyla shakyra shala shalamar shalana shalanda shalane shalaya shalea shaleah shalee shaleen shaleigh
shalena shalene shaley shalia shalimar shalin shalina shalini shalisa shalise shalisha shalita shaliyah shalom shalon
shalyn shalynn shama shamara shamari shamaria shamarr shamaya shameeka shameika shamekia shamel shamera shamia shamiah
shamica shamir shamira shamiya shamiyah shamon shams shamus shamya shamyia shamyra shan shanae shanai shanan shanay
shanaya shandel shandell shandi shandon shandra shandrea shandria shandrika shandy shanea shanece shanee shaneeka
shaneen shaneice shaneika shaneka shanel shanequa shanese shanetta shanette shaney shaniah shanica shanie shaniece
shanin shanique shanise shanisha shanita shaniyah shanley shann shannah shannel shannell shannen shannyn shant shantae
shantal shantavia shantay shantee shantelle shanteria shanti shantia shantina shantoria shantrell shantrice shanvi
shanya shanyah shanyia shanyla shaquala shaquan shaquana shaquanda shaquanna shaquetta shaquila shaquilla shaquita
sharae sharai sharalyn sharan sharanda sharanya sharay sharaya sharayah sharda shardae sharday sharde sharee shareef
shareen shareese shareka sharel sharell sharelle sharen sharena sharene sharese sharhonda sharia shariah sharice
sharie sharif sharifa shariff sharika sharilyn sharin sharina sharion sharise sharissa sharisse sharita shariya
shariyah sharlee sharleen sharlet sharlette sharlie sharline sharlotte sharlyn sharma sharmaine sharman sharmane
sharmin sharmon sharna sharnae sharnell sharnice sharod sharol sharolyn sharona sharone sharra sharrell sharri sharrie
sharrod sharry shary sharyl shashank shatara shatavia shatera shatia shatina shatoria shatoya shaughn shaul shaunda
shaundra shaune shaunice shaunna shaunta shauntae shauntay shaunte shauntel shaurya shavar shavonda shavone shavonna
shavonne shaw shawana shawanda shawanna shawnae shawnda shawndell shawndra shawne shawnette shawnice shawnie shawnna
shawnta shawntae shawntay shawnte shawntel shawntell shawntia shaya shayaan shayan shayanne shayda shayden shaye
shaylah shaylan shaylea shayleen shayleigh shaylen shaylene shayli shaylie shaylin shaylyn shaylynn shayn shazia
shealyn shealynn sheamus shean sheana sheba sheccid shedrick sheela sheikh sheilah sheilia sheilla sheily sheina
shekia shekinah shekita shela shelagh shelah shelba shelbe shelbee shelbey shelda shelena shelene sheli sheliah
shelina shelisa shelita shell shella shellby shelle shellee shellia shelsea shelsy shelva shelvia shelvie shelvy shem
shemar shemeka shemekia shemika shena shenae shenandoah sheneka shenell shenelle shenequa sheng shenia shenika
sheniqua shenise shenita shenna shepard sheppard shequita shera sheral sheralyn sheran sherard shereen shereka sherell
sherelle sherena sherene sheresa sherese sheretta sheria sherian sherica sherice shericka sherida sherif sherika
sheril sherill sherilyn sherilynn sherin sherina sherine sherise sherl sherlene sherley sherlin sherline sherly sherma
shermaine shermon sherod sheron sheronda sherra sherre sherree sherrel sherrell sherria sherrice sherril sherrilyn
sherrin sherrita sherrod sherron sherrye sherwin shery sheryle sheryll sheryn sheva shevon shevonne shevy sheyanne
sheyenne shi shia shian shiana shiane shiann shianna shianne shifa shifra shigeko shigeo shigeru shila shilah shilo
shilpa shimshon shina shine shiquita shiree shireen shirel shirell shirelle shirin shirl shirlean shirleen shirleyann
shirlie shirly shirlyn shiv shiva shivam shivani shivansh shiven shizue shizuko shloime shloimy shlok shloka shloma
shlome shmiel shneur sho sholanda sholom shomari shona shondell shondra shone shonna shonta shontae shontay shonte
shontel shontell shontia shooter shoshanna shota shoua shourya shraddha shraga shravan shravya shree shreeya shrey
shreyan shreyansh shreyas shrihan shriya shriyan shronda shruthi shruti shuaib shubh shubham shulem shun shunda
shundra shunta shy shya shyam shyan shyane shyanna shyenne shyheem shyheim shylah shylee shylo shyloh shylynn shyne
shyra sia siah sian siana siani sianna sianni siara siarra sicilia sicily sid siddarth siddhant siddharth siddhartha
siddhi sidharth sidnee sidnie sidonia sidra sidrah sieanna siegfried siera sierrah sigifredo sigmund signa signe
sigourney sigrid sigurd siham sila silva silvana silvano silver silverio silvester silvestre silvino silvio sim sima
simcha simi simmie simona simonne simpson simra simran sims simuel sina sinai sinan sinclair sinda sindi sindy sinead
sinjin sintia siomara sion siona sione sir siraj sire sirena sirenity siri siria sirius sirus sissy sister sisto sita
sitara sivan sixto siya siyona skai skarlet skarlett skarlette skie skilar skiler skip skipper skyelar skyelynn skylah
skylan skylee skyleigh skylen skylie skylin skylor skylyn skylynn skyy slate slater slayde slayton slyvia smantha
smiley sneha snow socrates sofi sofija sofiya soha sohail soham sohan sohum soila solace solana solange solara sole
solei solene soliana solimar soloman solomia solon solveig somaya somer son sona sonal sonali sonam sonda soni soniya
sonji sonjia sonna sonnet sonni sonnie sonora sony sophea sophee sophi sophronia sophy sophya sora soraida soriah
sorin soriya sotero soul souleymane souline sparkle sparrow special spence spenser spero spirit spiro spiros spring
spurgeon squire srihan srikar srinidhi srinika sriram srishti sriya sriyan sruthi stacee stacye stafford staley
standley stanislaus stanislaw stanly starasia starlene starlet starlett starlette starling starlyn starlynn stasha
stasia stassi stavros stavroula stedman steel steele stefania stefano stefanos stefen steffan steffani steffanie
steffany steffen steffi steffie steffon stefon stellan stepahnie stepanie stephane stephanee stephaney stephania
stephannie stephano stephens stepheny stephine stephnie stephone sterlin stevee stevens stevenson stevi stevin stevon
steward stiles stirling stockton stonewall stoney stori storie stormee stormi stormie story stratton strider stryder
stryker styles suann suanne subhan subrina sudais sueann sueanne suede sueellen suella suellen sufyan sugey suha
suhaib suhail suhana suhani suhas suhayb suhayla suhaylah sujey suki sula sulaiman sulayman suleiman sulema suleyma
suleyman sully sulma sultan sumaiya sumaiyah sumaya sumayah sumayya sumayyah sumer sumiko summar summit sumner sun
sundae sunday sundra sundus sung suni sunil sunita sunni sunnie supreme supriya sura suraj suraya suri surina sury
surya susann susette susi sussie susumu susy sutter suttyn suzana suzane suzannah suzi suzie suzzanne suzzette svea
sven svetlana swara swati sway swayze swayzie sweetie swetha syair syaire sydell sydelle sydne sydnei syeda syerra
sylar sylena syler sylis syliva sylus sylva sylvan sylvana sylvania sylvanus sylvio symantha symir symon symphony
synai syncere syndey synia syniah synthia syon syra syrai syre syreeta syrena syretta syria syriah syriana syris syrus
szymon tab tabari tabbatha tabbitha taber tabetha tabias tabor tabytha tacara tacarra tacey tacy tadarius tadashi tadd
taden tadeusz tadhg tae taegan taeler taelor taelyn taelynn taeshawn taevion taevon taeya tafari taffy taft tage
taggart taha tahani tahari tahir tahira tahirah tahiry tahisha tahj tahlia tahmid tahnee taia taiden taiga taija
taijah tailor tailyn tailynn taim taina taira tais taisha tait taitum taiwan taiya taja tajae tajah tajai tajanae tajh
taji tajon tajuan tajuana takai takara takari takashi takayla takeisha takeo takeria takesha takeshi takeshia takeya
takia takira takisha takita takiya takiyah takoda takota takumi takyla takyra tal tala talal talan talana talaya
talayah talaysia talbert talbot talea taleah taleen taleigha talen talena talesha taleyah talha tali taliah talib
talicia talin talina taline talisa talise talisha talissa talitha taliya tallen talley tallie tallon tallulah tally
talmage talor talula talulah talya talyah talyn talynn tam tama tamala tamarah tamarcus tamari tamaria tamarion
tamarra tamatha tamaya tambra tameca tameeka tameem tameika tameisha tamekia tamer tameria tamesha tameshia tamiah
tamica tamicka tamie tamieka tamikia tamiko tamila tamim tamir tamira tamisha tamitha tamiya tamiyah tamla tammara
tammera tammey tammra tammye tamora tamryn tamsen tamsin tamy tamya tamyah tamyia tamyra tan tanae tanajah tanasha
tanasia tanay tanaya tanda tandi tandra tandy tanea taneesha taneisha taneka taner taneshia tanessa taneya tanga
tangee tangela tangi tangie tani taniah taniesha tanija tanijah taniqua tanis tanish tanishia tanishka tanita tanja
tanna tannia tannis tannor tansy tanush tanvi tanyah tanyia tanyla tanzania tao tapanga taquan taquana taquisha taraji
taralyn taralynn taran taras tarek tarell taren tarence tareq taresa taressa tari taria tariah tarika tarin tarina
tarique tarita tariyah tarnisha taro taron tarra tarrah tarrance tarrell tarren tarrence tarron tarry tarryn tarsha
tarun tarus tarvis tarynn tashae tashana tashanna tashara tashaun tashauna tashawn tashawna tashay tashayla tasheena
tasheka tashena tashi tashia tashiana tashika tashima tashina tashira tashon tashonda tasneem tasnim tassie tatanisha
tatem taten tatia tatiyana tatiyanna tatjana tatumn tatyanna tauna taunya taura taurean taurus tausha tava tavares
tavaris tavarius tavarus taven taveon tavi tavia tavian tavien tavin tavion tavis tavish tavius tavoris tawan tawanna
tawn tawna tawnee tawney tawni tawnia tawnie tayah tayana tayanna tayden taye taygen taylah taylan taylar taylee
tayleigh taylen taylie taylin taylon taylore taylour taylyn taylynn taym tayna tayon tayonna taysha tayshaun tayshawn
taysia taysom tayson tayte tayten tayton tayven tayveon tayvin tayvion tayvon taz tazia tea teagen teaghan teague teah
teaira teairra teal teala teana teandra teanna teara tearra teasha teasia tedd teddi teddie tedi tedra tedrick tee
teegan teela teesha teghan tehani tehila tehilla tehya teia teigan teigen teila teirra teisha tej teja tejas tekia
tekisha tekla tekoa tela telena telford telia telicia telisa telisha telly telvin temeka temika temiloluwa temitope
temperance tempest tempestt tempie temple tenaya tene tenecia teneisha teneka tenesha teneshia teng tenia tenika
tenille tenise tenisha tenna tennessee tennie tennille tennyson tenzin teo teodor teodora teodoro teofilo teon teona
teonna tequan tequila tequilla terah teran terance terasa tere tereasa terell terelle terena teresea teresia teresita
teretha terez tereza teria terica terie terika terilyn terin terina terisa termaine teron terrace terrah terral terran
terre terrel terrelle terren terresa terressa terria terrian terriana terriann terrianna terrica terrick terrika
terril terrilyn terrilynn terrin terrina terrion terriona terris terron terrye terryl terryn teruko teryl teryn tesa
tesha teshawn teshia tesia tesla tessia tevis tevita tevon tex texas texie teya teyah teyana teyanna teyla teylor
teyona teyonna thaddaeus thaddius thadeus thadius thai thaily thais thane thang thanh thania thao tharon thayer thayne
theadora thedore theia thelbert thelda thelonious theoden theodis theodor theodoros theodosia theola theon theone
theophilus theora theordore theotis thera thereasa theresia theressa therisa therman thermon thersa theseus theta thi
thia thien thierno thierry thimothy thom thomasa thomasena thomasina thomasine thomes thompson thong thora thorin
thorn thorne thornton threasa thresa thressa thu thunder thurlow thurmon thurmond thurston thuy thy thyra thyri tiago
tiah tiahna tiaira tiajuana tian tiandra tiani tiarah tiare tiarra tiasha tiasia tiauna tiberius tiburcio tichina
tidus tiegan tien tiernan tierney tierre tiesha tifani tifanie tifany tiffanee tiffaney tiffanny tiffeny tiffiany
tiffiney tiffini tiffinie tiffiny tiffney tige tiger tigerlily tighe tigran tijuan tijuana tika tiki tila tilda tilden
tiler tilford tillman tilly tilman tilmon tilton timara timber timberly timeka timesha timi timia timika timithy timm
timmie timofey timon timonthy timoteo timothee timothey timur timya tin tinamarie tinesha tiney tinia tinika tinisha
tinlee tinleigh tinley tinna tinnie tino tinslee tiny tion tiona tionna tionne tiphanie tira tirrell tirza tirzah tisa
tish tishie titania titiana tito tivon tiwana tiya tiyana tiyanna tiyonna tkeyah toan toba tobby tobe tobey tobi
tobiah tobie tobyn toccara toddrick toi toinette toivo tolbert tollie toma tomara tomasa tomasina tomasita tomasz
tomeka tomekia tomer tomi tomica tomie tomika tomiko tomisha tommaso tommi tommye tomy tona tonatiuh tonda tondra
tonesha tonetta tonette tong toniann tonie tonika tonimarie tonio tonisha tonita tonjia tonna tonnette tonnie tonny
tonyia topanga topaz tor tora toran torben toree toren toria torian toriana torianna toriano toribio torie torre
torrell torren torrence torri torrian torrie torrin torris torry torryn torsten toryn tosca tosh toshia toshiba
toshiko toshio tou toure toussaint tova tovah tovia towana towanda towanna townes townsend toy toya toye toyia tracee
tracen tracia tracye traevon trajan tram tramaine tramel tramell tramon trampas tran trang trany trapper traquan
trashawn travaris travell traven traveon travers traves travian travin travion travious travonte tray trayce trayden
trayon trayson trayton trayveon trayvion trayvon trea treana treasa treavor treazure trebor trecia treena trejon
trella trellis tremain tremayne tremel tremell tremon trenda trenell trenia trenice trenise trenity trenna trenten
trentin trentyn trequan tres tresea tresean tresha treshaun treshawn treshon tresia tressia treston trevan trevar
trevaughn trevell treven treveon trevian trevion trevis trevonte trevyn treyce treyden treylon treyon treysen
treyshawn treyson treyton treyveon treyvion treyvon tri triana trianna trigg trilby trinda trine trinette trinh trini
trinia trinidy trinitee triniti trinitie trino trinton trip trisa trish trishia tristain tristina triton trixie troi
tron troyce trudi trudie truett truitt trula truly trumaine trung trust trustin truth trygve trynity trysta trysten
trystin tryston tsion tsutomu tuan tuesday tuff tula tully tulsi tunisha tunisia turquoise twana twanda twanna twilla
tya tyaire tyana tyann tyanna tyanne tyara tyasia tyberius tyce tycen tycho tyden tydus tyee tyeisha tyese tyeshia
tyger tyheem tyiesha tyion tyisha tyjae tyjuan tykeem tykeria tykia tyla tylah tylan tylar tyleah tylee tyleigh tylen
tylene tylia tyliah tylie tylik tylin tylisha tyliyah tylon tylyn tylynn tymber tymere tymir tymon tyna tynan tyne
tyneisha tynesha tyneshia tynetta tynia tynika tynisha tynlee tyon tyona tyonna tyquan tyr tyrae tyrah tyran tyray
tyre tyrece tyreece tyreek tyreese tyreik tyrek tyreke tyrel tyrelle tyren tyresha tyria tyric tyrice tyrick tyrie
tyriek tyrik tyrin tyrion tyriq tyrique tyris tyrome tyronda tyronne tyrrell tysean tysen tysha tyshaun tyshon tyshun
tytan tytiana tytianna tytus tyus tyvon tywan tywana tywanda tywanna tywon tzipora tziporah tzipporah tzirel tzivia
ubaldo uchenna udell ugo ula ulanda ulani ulices ulisses ulric ulrich ulysee ulysees ulyses ulysess uma umair umar
umberto umer undra unice uniqua unity unnamed ura ural urban urbano uri urias urijah uriyah urvi usher usman utah
uthman uvaldo uyen uzair uziel uzziah uzziel vaani vaden vadie vadim vaeda vaibhav vaida vail vaishnavi valda valdemar
vale valecia valeda valen valena valene valente valera valeri valerian valerio valeska valeta valetta valinda valisa
valjean valkyrie vallerie vallery valley valli vallie valma valor valora valory valrie vana vanassa vanda vander vandy
vanellope vanesha vanetta vaneza vang vangie vani vania vanisha vanita vanity vann vanna vannesa vannessa vannie vansh
vanya vara varian varnika varsha varun vasco vash vashawn vashon vashti vasiliki vasilios vassie vaughan vayda vearl
veatrice ved vedansh vedant vedanth vedh vedika veena veer veera vega vegas vela velia velina velinda vella velmer
velna velora velta velton velvet vena venancio venecia venesa veneta venetia venetta venezia venice venie venise venna
vennie venson ventura veola verba verdell verdia verdie verena verenice vergia vergil veria verity verl verlan verle
verlean verlee verlena verlene verlie verlinda verline verlon verlyn verma vermell vernal vernard verneda vernel
vernelle verner vernessa vernetta vernette vernia vernis vernisha veron veroncia veronda veronika veronique versa
versie verta vertie vertis veryl vesper vessie vestal vester veta veva veyda via viaan vian viana vianca vianey vianka
vianna vianne vianney vibha vic vicent vicenta vicie vick vicktoria victoriana victoriano victorine victorino victorio
victory victorya vidalia vidhi vidya viet vietta viggo viha vihan vijay vikas viki vikram viktor viktoria vila vilas
viliami villa vinay vincente vincenza vinessa vinetta viney vinh vinicio vinicius vinie vinita vinnie vinny vinson
vinton violett violetta viona vir vira viraaj viraj virat virda virdie virgel virgen virgene virgia virgilio virgina
virgle vishal vishnu vista vitaliy vitoria vittoria vittorio viva vivaan vivan viveca vivek vivi vivia viviane viviann
vivianne vivica viyan vlad vladislav vlasta vola vollie volney vona voncile voncille vondell vonetta vonita vonn vonna
vraj vrinda vyom wacey waddell wadell wael wafa wagner waino walda waldemar walden waldon waleed waleska wali walid
wallie wallis walt walterine wandra waneta wanetta wanita wanna wannetta wanya wanza warden warrick waseem wash
washington watt wauneta waunita wava wavie wayde waylan waylen waylin waylyn waylynn wayman waymond waynette weaver
webb wednesday wei welby welford welles wellington weltha welton wenceslao wenda wendall wende wendee wendel wendelin
wendelyn wendie wendolyn wenona wenonah werner wesam weslee wesleigh weslie wesly weslyn weslynn wess wessie wesson
west westen westly westlyn westyn weylin weyman wheeler whisper whit whitaker whitfield whitlee whitman whitnee whitni
whitnie whitt whittaker whitten whittney whyatt wil wilbern wilberta wilberto wilborn wilburt wilferd wilfrid wilfrido
wilhelm wilhelmena wilhelmenia wilhelmine wilhemina wiliam wilkie willadean willaim willam willamae willamina wille
willem willena willene willetta willette willia williard williemae willine willma willmer willo willodean willoughby
willson willye wilmar wilmon wilmot wilna windell windi windle windsor winferd winn winry winslow winson winthrop
winton wisdom witt witten wolf wolfe wolfgang wonda wood woodford woodie woodroe woods woodson worley worth worthy
wrangler wray wrenlee wrenleigh wrenly wrenn wrenna wright wrigley wyatte wyeth wyett wylan wyland wylder wylee wylene
wylma wyman wyndell wynell wynelle wynema wynetta wynette wynn wynne wynona wynonna wynston wynton wyoma wyona xaden
xadrian xaiden xaiver xandra xandria xane xanthe xara xareni xaria xavi xavia xavian xaviar xavien xaviera xavion
xavior xayden xayvion xela xena xenia xia xian xiana xianna xiara ximenna xion xitlali xitlalli xitlaly xochil xochilt
xoe xoey xolani xyla xylah xylia xzander xzavian xzavion xzavior xzayvier yadhira yadiel yadier yadriel yaeko yafet
yaffa yahel yahia yahira yahshua yahye yailin yailyn yaira yaire yaiza yajayra yakelin yakira yakov yalanda yale
yalitza yalonda yaman yamen yamil yamila yamile yamilett yamilette yamilex yaminah yamir yan yana yancey yancy yandel
yaneli yanelis yaneliz yanelli yanelly yanely yanessa yanet yaneth yang yani yaniel yanina yanique yanira yanis
yanitza yann yanna yanni yannick yannis yanuel yaqub yaquelin yarah yared yarel yarelis yarely yareni yareth yaretzy
yari yariel yarielis yaritzi yaseen yasemin yaser yash yashica yashika yashira yashua yashvi yasiel yasin yasir yaslin
yasmina yasser yassin yassine yassir yates yatzil yatziri yatziry yaw yazan yazeed yazen yazid yaziel yazlin yazlyn
yazmeen yazmine yecenia yecheskel yechezkel yechiel yee yehoshua yehudah yehudis yeiden yeilin yeimi yeimy yeison
yelena yelitza yemaya yen yeng yeni yenifer yennifer yer yeraldin yeray yeriel yerik yeshaya yeshua yesica yesly
yessica yetta yetzali yevette yevonne yezenia ygnacio yianni yiannis yida yides ying yisel yishai yisrael yissel yitta
yitty yitzchak yliana yoan yoana yoanna yoav yobani yocelin yocelyn yocheved yohan yohana yohance yohanna yohannes
yoko yola yolande yolando yolonda yomaira yomar yona yonah yonas yonatan yonathan yong yoni yonis yordi yordy york
yoseline yoselyn yoseph yoshi yoshie yoshiko yoshio yoshua yosiah yosselin yossi yostin youlanda younes young younis
yousif yousra youssef yousuf yovana yovani yovanna yovanni yovanny yovany ysabel ysabella ysabelle ysenia ysidro
yudith yug yui yuka yuki yukiko yukio yul yulanda yuli yulia yulian yulianna yulisa yuliza yulonda yuma yumi yumna
yuna yunior yunis yunuen yunus yurani yurem yuriana yuridia yuriel yuriko yuritza yuritzi yuritzy yusef yusif yusra
yuta yuto yuvaan yuval yuvan yuvia yuvraj yvan yvanna yves yvett yvetta yvonda yvonna yvonnie yzabella zaara zabdiel
zabrina zac zacari zacariah zacarias zacary zaccai zacchaeus zaccheus zach zacharey zachari zacharia zacharias
zacharie zacheriah zachory zachry zackaria zackariah zackory zackry zada zade zaden zadie zadkiel zadok zadrian zadyn
zaeden zaedyn zaeem zael zaelyn zaelynn zaevion zahara zahari zahava zaheer zahid zahira zahirah zahmir zahraa zahrah
zahria zaia zaiah zaida zaidan zaidee zaidyn zaila zailee zailey zailyn zailynn zaina zaine zair zaiya zak zakai
zakari zakaria zakariah zakariya zakayla zakee zakery zakhari zakhi zaki zakia zakiah zakir zakira zakiya zakiyah
zakiyyah zakk zakkary zakkery zakyra zalaya zalayah zaleah zalen zalia zaliyah zalman zalmen zamantha zamar zamara
zamari zamaria zamarion zamaya zamia zamiah zamir zamira zamirah zamiya zamiyah zamora zamya zamyah zamzam zan zana
zanae zanaya zandra zandria zaneta zanetta zania zaniah zaniya zanna zanya zanyah zanyiah zanyla zanylah zaquan zarah
zarai zaraya zarek zari zarian zariana zarianna zariel zarina zarion zarius zariya zarria zarriah zarya zaryah zaryiah
zaven zaveon zavian zavien zavion zavior zaviyar zaxton zaya zayaan zayah zayan zayda zaydan zayde zaydee zaydin
zaydon zaydyn zayed zayla zaylah zaylan zayleigh zaylen zaylie zaylin zaylon zaylynn zayna zaynab zaynah zayra zayveon
zayvian zayvier zayvion zayyan zealand zeb zebadiah zebedee zebediah zebulon zebulun zed zedekiah zedrick zeena zeenat
zeeshan zeferino zehra zein zeina zeinab zekiah zekiel zela zelena zelia zelie zelina zell zelpha zelphia zemira
zemirah zen zenaida zenas zenda zendaya zenia zeniah zenith zeniyah zenna zeno zenon zenovia zeola zephan zephaniah
zephyr zeppelin zera zerenity zeriah zerrick zeta zeth zetta zettie zeus zeyad zeynep zhaire zhane zhara zharia zhavia
zhuri zia ziad ziah ziaire zian ziana zianna ziara ziare zidan zidane ziggy zigmund zillah zilpha zinnia ziona zionna
zipporah zissel zissy zita zitlali zitlaly ziva zivah ziya ziyad ziyah ziyan ziyana ziyon zlata zoa zoee zoei zoelle
zofia zoha zohaib zohan zohar zohra zoi zoila zollie zoltan zondra zonia zooey zophia zorah zoraida zoran zorawar
zoraya zori zoria zoriah zosia zowie zsazsa zubair zubin zuhair zulay zuleika zuleima zulema zuleyka zuleyma zully
zulma zuly zunaira zunairah zuria zuriah zurie zuriel zurisadai zury zuzanna zuzu zvi zya zyah zyair zyaira zyan zyana
zyanna zyanya zyasia zyere zygmunt zyheir zyhir zyier zyion zyir zyire zykeria zykia zyla zylah zylan zylen zyler
zymere zymir zyonna zyquan zyra zyrah zyria zyriah
`;
