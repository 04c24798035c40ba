/** Made by scripts/pii/compile-lexicon.ts, which names the sources; do not edit. */
export const WORDS = `
aan aandacht aandoen aangedaan aangenaam aangevallen aantal aanval aanvallen aarde aardig aardvark ab aback abacus
abaft abaixo abajo abalone abandon abandonment abase abasement abash abasing abate abatement abating abattoir
abbastanza abbess abbey abbia abbiamo abbiano abbot abbreviate abbreviating abbreviation abdicate abdicating
abdication abdomen abdominal abduct abductee abduction abductor abeam abed abend aber aberrant aberration aberta abet
abettor abeyance abhor abhorrence abhorrent abide abiding abierto abilities ability abject abjuration abjure abjuring
ablative ablaze able abler ablest abloom ablution ably abnegate abnegating abnegation abnormal abnormalities
abnormality aboard abode abogado abolish abolition abolitionist abominable abominably abominate abominating
abomination aboriginal aborigine abort abortion abortionist abortive abound about above aboveboard abra abracadabra
abrade abrading abran abrasion abrasive abrasiveness abre abreast abridge abridgement abridging abridgment abrir
abroad abrogate abrogating abrogation abrupt abruptest abruptness abscess abscissa abscond absence absent absentee
absenteeism absinth absinthe absolut absolutamente absolute absolutest absolution absolutism absoluut absolve
absolving absorb absorbency absorbent absorption abstain abstemious abstention abstinence abstinent abstract
abstraction abstractness abstruse abstruseness absurd absurdest absurdities absurdity abuela abuelo abundance abundant
abuse abuser abusing abusive abusiveness abut abutment abuzz abysmal abyss aca acaba acabado acabar acabei acabo
acabou acacia academia academic academical academician academies academy acanthus acao acaso accanto accede acceding
accelerate accelerating acceleration accelerator accent accentuate accentuating accentuation accept acceptability
acceptable acceptably acceptance acceso access accessibility accessible accessibly accession accesso accessories
accessory accettare accident accidental accidente accidenti accion acclaim acclamation acclimate acclimating
acclimation acclimatisation acclimatise acclimatising acclimatization acclimatize acclimatizing accolade accommodate
accommodating accommodation accompanied accompanies accompaniment accompanist accompany accomplice accomplish
accomplishment accord accordance accordion accordo accost account accountability accountable accountancy accountant
accouterments accoutrements accredit accreditation accretion accrual accrue accruing acculturation accumulate
accumulating accumulation accumulative accumulator accuracy accurate accurateness accursed accusation accusative
accusatory accuse accuser accusing accustom ace aceitar acerbic acerbity acerca acesso acetaminophen acetate acetic
acetone acetylene ach acha acham achamos achar ache achei achete acheter achier achiest achievable achieve achievement
achiever achieving aching acho achoo achou achromatic acht achter achtergelaten achteruit achtung achy acid acidente
acidic acidified acidifies acidify acidity acidulous acima acing acknowledge acknowledgement acknowledging
acknowledgment acme acne acolyte aconite acontece acontecendo acontecer aconteceu acordar acordo acorn acoustic
acoustical acqua acquaint acquaintance acquiesce acquiescence acquiescent acquiescing acquirable acquire acquirement
acquiring acquis acquisition acquisitive acquisitiveness acquit acquittal acre acreage acredita acreditar acredite
acredito acrid acridest acrimonious acrimony acrobat acrobatic acronym across acrostic acrylic act acteurs actie actif
actifs actinium action actionable actionnaires actions activate activating activation active activism activist
activite activites activities activity actor actress actual actualisation actualise actualising actualities actuality
actualization actualize actualizing actuarial actuaries actuary actuate actuating actuator actuel actuelle
actuellement acuerdas acuerdo acuity acumen acupuncture acupuncturist acute acuteness acuter acutest ad adage adagio
adamant adapt adaptability adaptable adaptation adaptive adaptor addend addenda addendum addict addiction addictive
addio addition additional additive addle addling addosso address addressable addressee adduce adducing adelante adem
ademas adenoid adenoidal adentro adept adeptness adequacy adequate adesso adeus adhere adherence adherent adhering
adhesion adhesive adiabatic adieu adios adipose adjacent adjectival adjective adjoin adjourn adjournment adjudge
adjudging adjudicate adjudicating adjudication adjudicator adjunct adjuration adjure adjuring adjust adjustable
adjustment adjutant adman admen administer administrate administrateur administrating administration administrative
administrator admirable admirably admiral admiralty admiration admire admirer admiring admissibility admissible
admission admit admittance admixture admonish admonishment admonition admonitory ado adobe adolescence adolescent
adonde adopt adoption adoptive adorable adorably adoraria adoration adoravel adore adoring adorn adornment adoro
adrenal adrenaline adres adresse adrift adroit adroitness adulate adulating adulation adult adulterant adulterate
adulterating adulteration adulterer adulteress adulteries adulterous adultery adulthood adumbrate adumbrating
adumbration advance advancement advancing advantage advantageous advantaging advent adventitious adventure adventurer
adventuresome adventuring adventurous adverb adverbial adversarial adversaries adversary adverse adverser adversest
adversities adversity advert advertise advertisement advertiser advertising advice advies advisability advisable
advise advisement adviser advising advisories advisory advocaat advocacy advocate advocating advogado adware adze
aegis aeon aerate aerating aeration aerator aereo aerial aerialist aerie aerobatics aerobic aerodynamic
aerodynamically aerofoil aeronautical aeronautics aeroplane aeropuerto aerosol aerospace aesthete aesthetic
aesthetically aetiology af afar afdeling affability affable affably affair affaire affaires affare affari affatto
affect affectation affection affectionate affiche affidavit affiliate affiliating affiliation affinities affinity
affirm affirmation affirmative affirme affix afflict affliction affluence affluent afford affordable afforest
afforestation affray affront affrontare afgelopen afgesproken afghan aficionado afield afin afinal afire aflame afloat
aflutter afmaken afoot aforementioned aforesaid aforethought afoul afraid afresh afspraak afstand aft afterbirth
afterburner aftercare aftereffect afterglow afterlife afterlives aftermath afternoon aftershave aftershock aftertaste
afterthought afterward afterword afuera again against agape agar agate agave age ageism ageless agences agencies
agency agenda agent agente agenten agenti agglomerate agglomerating agglomeration agglutinate agglutinating
agglutination aggrandise aggrandisement aggrandising aggrandize aggrandizement aggrandizing aggravate aggravating
aggravation aggregate aggregating aggregation aggression aggressive aggressiveness aggressor aggrieve aggrieving
aghast agile agility aging agitate agitating agitation agitator agleam agli aglitter aglow agnostic agnosticism ago
agog agonies agonise agonising agonize agonizing agony agora agradable agradavel agradecer agradeco agradezco agrarian
agree agreeable agreeably agreement agribusiness agricultural agriculturalist agriculture agronomist agronomy aground
agua ague ah aha ahead ahem ahi ahm ahnung ahora ahoy ai aid aide ail aileron ailleurs ailment aim aimless aimlessness
ainda ainsi air airborne airbrush aircraft airdrop aire airfare airfield airfoil airhead airier airiest airily
airiness airless airlift airline airliner airmail airman airmen airplane airport airship airsick airsickness airspace
airstrip airtight airwaves airway airworthy airy aisle ait aiutami aiutare aiutarla aiutarmi aiutarti aiutato aiuti
aiuto ajar ajuda ajudar ajude ajudou akimbo akin akkoord al alabaster alacrity alain alarm alarmist alas alb albacore
albatross albeit albero albino album albumen albumin alchemist alchemy alcohol alcoholic alcoholism alcove alcun
alcune alcuni alder alderman aldermen alderwoman alderwomen ale alegra alegro alem alert alertness alfalfa alfresco
alga algae algebra algebraic algebraically algo algorithm algorithmic alguem alguien algum alguma algumas algun alguna
algunas alguno algunos alguns ali alias alibi alien alienable alienate alienating alienation alight align alignment
alike alimentary alimony alive alkali alkaline alkalinity alkaloid all alla allay alle allebei alleen allegation
allege allegiance alleging allegorical allegories allegory allegro allein alleine alleluia allem allemaal allemagne
allemand allemande aller allergen allergenic allergic allergies allergist allergy alles alleviate alleviating
alleviation alley alleyway alli alliance allied allies alligator alliteration alliterative allo allocate allocating
allocation allora allot allotment allover allow allowable allowance alloy allspice allude alluding allure alluring
allusion allusive alluvial alluvium ally almanac almeno almighty almoco almond almost alms alo aloe aloft aloha alone
along alongside aloof aloofness alors aloud alpaca alpha alphabet alphabetic alphabetical alphabetise alphabetising
alphabetize alphabetizing alphanumeric alpine already alrededor alright als alsjeblieft also alsof alstublieft alt
alta altar alte alten alter alterable alteration altercation alternate alternating alternation alternative alternator
although altijd altimeter altitude alto altogether altra altre altri altrimenti altro altruism altruist altruistic
altruistically altura alum aluminium aluminum alumna alumnae alumni alumnus alvo always alweer alzati am ama amable
amalgam amalgamate amalgamating amalgamation amanha amanuenses amanuensis amar amaranth amaryllis amas amass amateur
amateurish amateurism amateurs amatory amava amaze amazement amazing amazon ambassador ambassadorial ambassadorship
amber ambergris ambiance ambidextrous ambience ambient ambiguities ambiguity ambiguous ambition ambitious
ambitiousness ambivalence ambivalent amble ambling ambos ambrosia ambulance ambulatories ambulatory ambush ameaca
ameliorate ameliorating amelioration amen amenable amendable amendment amenities amenity america americain americaine
americaines americains americano americanos amerika amerikaanse amethyst ami amiability amiable amiably amica
amicability amicable amicably amici amico amid amidships amidst amiga amigo amigos amino amiss amity ammeter ammo
ammonia ammunition amnesia amnesiac amnestied amnesties amnesty amniocenteses amniocentesis amo amoeba amoebae amoebic
amok among amongst amor amoral amorality amore amorous amorousness amorphous amorphousness amortisation amortise
amortising amortization amortize amortizing amount amour amp amperage ampere ampersand amphetamine amphibian
amphibious amphitheater amphitheatre ample ampler amplest amplification amplified amplifier amplifies amplify
amplitude ampule amputate amputating amputation amputee amulet amuse amusement amusing an anachronism anachronistic
anaconda anaemia anaemic anaerobic anaesthesia anaesthesiologist anaesthesiology anaesthetic anaesthetise
anaesthetising anaesthetist anagram anal analgesia analgesic analog analogies analogous analogue analogy analyse
analyser analysing analysis analyst analystes analytic analytical analyze analyzer analyzing anapest anarchic
anarchically anarchism anarchist anarchistic anarchy anathema anatomic anatomical anatomies anatomist anatomy ancestor
ancestral ancestress ancestries ancestry anche anchor anchorage anchorite anchorman anchormen anchorpeople
anchorperson anchorwoman anchorwomen anchovies anchovy ancien anciens ancient ancientest ancillaries ancillary ancora
and anda andando andante andar andarci andare andartene andata andate andati andato andava ander andere anderen
anderer anderes andern anders andiamo andiron andra andrai andremo andro androgen androgynous android anecdotal
anecdote anel anello anemia anemic anemometer anemone anesthesia anesthesiologist anesthesiology anesthetic
anesthetist anesthetize anesthetizing aneurysm anew anfang anfangen angefangen angel angeles angelic angelically anger
angerufen angina angioplasties angioplasty angiosperm anglais angle angler angleworm angling angolo angora angrier
angriest angriff angrily angry angst angstrom anguish angular angularities angularity anillo anima animais animal
animales animali animate animating animation animator anime animism animist animistic animosities animosity animus
anion anise aniversario ankh ankle anklet annals anneal annee annees annex annexation anni annihilate annihilating
annihilation annihilator anniversaries anniversary anno annonce annotate annotating annotation announce announcement
announcer announcing annoy annoyance annual annuel annuelle annuities annuity annul annular annulment ano anoche anode
anodyne anoint anointment anomalies anomalous anomaly anon anonymity anonymous anopheles anorak anorexia anorexic anos
another anruf anrufen ans ansehen answer answerable ant antacid antagonise antagonising antagonism antagonist
antagonistic antagonistically antagonize antagonizing antarctic ante anteater antebellum antecedent antechamber
antedate antedating antediluvian antelope antenna antennae anterior anteroom antes anthem anther anthill anthologies
anthologise anthologising anthologist anthologize anthologizing anthology anthracite anthrax anthropocentric
anthropoid anthropological anthropologist anthropology anthropomorphic anthropomorphism anti antiabortion antiaircraft
antibiotic antibodies antibody antic anticipate anticipating anticipation anticipatory anticked anticking
anticlimactic anticlimax anticlockwise anticyclone antidepressant antidote antifreeze antiga antigen antigo antihero
antihistamine antiknock antimatter antimony antiparticle antipasti antipasto antipathetic antipathies antipathy
antipersonnel antiperspirant antiphonal antipodes antiquarian antiquaries antiquary antiquate antiquating antique
antiquing antiquities antiquity antiseptic antiseptically antislavery antisocial antitheses antithesis antithetical
antitoxin antitrust antiviral antivirus antiwar antler antonym antwoord antwoorden antwort anus anvers anvil anwalt
anxieties anxiety anxious any anybodies anybody anyhow anymore anyone anyplace anything anytime anyway anywhere anzi
ao aonde aorta aos apace aparecer apareceu aparentemente apart apartamento apartheid apartment apathetic apathetically
apathy ape apenas aperitif aperta aperto aperture apesar apex aphasia aphasic aphelia aphelion aphid aphorism
aphoristic aphrodisiac apiaries apiary apiece aping aplenty aplomb apocalypse apocalyptic apocryphal apogee apoio
apolitical apologetic apologetically apologia apologies apologise apologising apologist apologize apologizing apology
apoplectic apoplexies apoplexy apos apostasies apostasy apostate apostle aposto apostolic apostrophe apothecaries
apothecary apotheoses apotheosis appal appall apparatus appareils apparel apparent apparition appartamento appartement
appeal appear appearance appease appeasement appeaser appeasing appel appellant appellate appellation appena append
appendage appendectomies appendectomy appendices appendicitis appendix appertain appetiser appetising appetite
appetizer appetizing applaud applause apple applejack applesauce appliance applicability applicable applicant
application applications applicator applied applies apply appoint appointee appointive appointment apportion
apportionment apposite appositeness apposition appositive appraisal appraise appraiser appraising appreciable
appreciably appreciate appreciating appreciation appreciative apprehend apprehension apprehensive apprehensiveness
apprentice apprenticeship apprenticing apprise apprising approach approachable approbation approche appropriate
appropriateness appropriating appropriation approval approve approving approximate approximating approximation apps
appuntamento appurtenance aprender apresentar apri apricot aprire apron apropos apse apt aptest aptitude aptness
apuesto apurate aqua aquaculture aquamarine aquanaut aquaplane aquaplaning aquarium aquatic aquavit aqueduct aquel
aquela aquelas aquele aqueles aquella aqueous aqui aquifer aquiline aquilo ar arabesque arable arachnid arana arbeit
arbeite arbeiten arbeitet arbiter arbitrarily arbitrariness arbitrary arbitrate arbitrating arbitration arbitrator
arbol arbor arboreal arboretum arborvitae arbour arbutus arc arcade arcane arch archaeological archaeologist
archaeology archaic archaically archaism archangel archbishop archbishopric archdeacon archdiocese archduke
archenemies archenemy archery archest archetypal archetype archipelago architect architectural architecture archive
archiving archivist archness archway arctic ardent ardor ardour arduous arduousness are area arena arger argon
argosies argosy argot arguable arguably argue arguing argument argumentation argumentative argyle aria arid aridity
aright arise arisen arising aristocracies aristocracy aristocrat aristocratic aristocratically arithmetic arithmetical
ark arm arma armada armadillo armament armas armature armband armchair arme armee armen armful armhole armi armies
armistice armlet armor armories armory armour armouries armoury armpit armrest army aroma aromatherapy aromatic arose
around arousal arouse arousing arpeggio arrabbiata arrabbiato arraign arraignment arrange arrangement arranger
arranging arrant array arrears arreglar arrest arresto arriba arriva arrival arrivando arrivare arrivata arrivati
arrivato arrive arrivederci arriving arrivo arrogance arrogant arrogate arrogating arrow arrowhead arrowroot arroyo
arrumar arsch arschloch arse arsehole arsenal arsenic arson arsonist art arte artefact arterial arteries
arteriosclerosis artery artful artfulness arthritic arthritis arthropod artichoke article articulate articulateness
articulating articulation artier artiest artifact artifice artificer artificial artificiality artillery artisan artist
artiste artistes artistic artistically artistry artless artlessness arts artsier artsiest artsy artwork arty arvore
arzt as asbestos ascend ascendancy ascendant ascension ascent ascertain ascertainable ascetic asceticism ascolta
ascoltami ascoltare ascolti ascot ascribable ascribe ascribing ascription aseptic asesinato asesino asexual ash
ashamed ashcan ashen ashier ashiest ashore ashram ashtray ashy asi asiatique aside asiento asinine asininities
asininity ask askance askew aslant asleep asocial asp asparagus aspartame aspect aspen asperities asperity aspersion
aspetta aspettando aspettare aspettate aspetti aspetto asphalt asphyxia asphyxiate asphyxiating asphyxiation aspic
aspirant aspirate aspirating aspiration aspire aspirin aspiring assail assailable assailant assassin assassinate
assassinating assassination assassinato assassino assault assay assemblage assemble assembler assemblies assembling
assembly assemblyman assemblymen assemblywoman assemblywomen assent assert assertion assertive assertiveness
assessment assessor asset asseverate asseverating assez asshole assiduous assiduousness assign assignable assignation
assignment assim assimilate assimilating assimilation assist assistance assistant assistente assistir assize associate
associating association associative assolutamente assonance assort assortment assuage assuaging assume assuming
assumption assunto assurance assure assurer assuring aster asterisk astern asteroid asthma asthmatic astigmatic
astigmatism astir astonish astonishment astound astrakhan astral astray astride astringency astringent astrologer
astrological astrology astronaut astronautics astronomer astronomic astronomical astronomy astrophysicist astrophysics
astute astuteness astuter astutest asunder asunto asuntos asylum asymmetric asymmetrical asymmetry asymptotic
asymptotically asynchronous at ataque atavism atavistic ate atelier atencao atencion atheism atheist atheistic
atherosclerosis athlete athletic athletically atirar atlas atmosphere atmospheric atmospherically atoll atom atomic
atomiser atomizer atonal atonality atone atonement atoning atop atras atraves atria atrium atrocious atrociousness
atrocities atrocity atrophied atrophies atrophy attacco attach attachment attack attain attainable attainment attar
atteindre atteint attempt attend attendance attendant attendre attenta attention attentive attentiveness attento
attenuate attenuating attenuation attenzione attestation attic attimo attire attiring attitude attitudinise
attitudinising attitudinize attitudinizing attorney attract attraction attractive attractiveness attraverso
attributable attribute attributing attribution attributive attrition attune attuning atwitter atypical au auburn auch
auction auctioneer aucun aucune audacious audaciousness audacity audibility audible audibly audience audio audiophile
audiovisual audit audition auditor auditorium auditory auf aufgabe aufhalten aufhoren aufnahme aufs auftrag auge augen
augenblick auger aught augment augmentation augmente augmenter augur auguries augury august augustest auk aula aun
aunque aunt auquel aura aurait aural aureole auricle auront aus auspice auspicious auspiciousness aussehen aussi
aussieht austere austerer austerest austerities austerity autant authentic authentically authenticate authenticating
authentication authenticity author authorisation authorise authorising authoritarian authoritarianism authoritative
authoritativeness authorities authority authorization authorize authorizing authorship autism autistic auto
autobiographical autobiographies autobiography autobus autocracies autocracy autocrat autocratic autocratically
autograph autoimmune automate automatic automatically automating automation automatiquement automaton automobile
automobiling automotive autonomous autonomy autopilot autopsied autopsies autopsy autorites autour autoworker autre
autres autumn autumnal aux auxiliaries auxiliary auxilio außer außerdem avaient avail availability available avait
avalanche avant avantage avantages avanti avarice avaricious avast avatar avec avenge avenger avenging avenue aver
average averaging avere averla averlo avermi averse aversion avert averti avesse avessi avete aveva avevamo avevano
avevi avevo avez avian aviao aviaries aviary aviation aviator aviatrices aviatrix avid avidity avion avionics avions
avis avo avocado avocation avoid avoidable avoidably avoidance avoir avoirdupois avond avons avow avowal avra avrai
avrebbe avrebbero avrei avremmo avremo avresti avril avro avuncular avuto avvocato await awake awaken awaking award
aware awareness awash away awe aweigh awesome awestruck awful awfulness awhile awing awkward awkwardest awkwardness
awl awning awoke awoken awry ax axe axial axiom axiomatic axiomatically axis axle axon ay ayant ayatollah aye ayer
ayuda ayudame ayudar ayudarme ayudarte ayude azalea azimuth azione azul azure baa baan baas babble babbler babbling
babe babel babied babier babies babiest baboon babushka baby babyhood babyish babysat babysit baccalaureate bacchanal
bacchanalian bachelor bacilli bacillus bacio back backache backbit backbite backbitten backboard backbone backbreaking
backdate backdating backdrop backfield backfire backfiring backgammon background backhand backhoe backlash backless
backlog backpack backpedal backrest backside backslapper backslash backslid backslide backspace backspacing backspin
backstabbing backstage backstairs backstop backstories backstory backstretch backstroke backstroking backtrack backup
backward backwardness backwash backwater backwoods backyard bacon bacteria bacterial bacteriological bacteriologist
bacteriology bacterium bad bade badge badger badinage badlands badminton badmouth badness baffle bafflement baffling
bag bagatelle bagel baggage baggier baggiest bagginess baggy bagno bagpipe bah bail bailar baile bailiff bailiwick
bailout baisse bait baixo baize baja bajar bajo bake baker bakeries bakery baking bal bala balalaika balance balancing
balconies balcony bald balderdash baldest baldness bale baleen baleful baling balk balkier balkiest balky ball ballad
balladeer ballare ballast ballen ballerina ballet ballistic ballo balloon balloonist ballot ballpark ballplayer
ballpoint ballroom ballsier ballsiest ballsy ballyhoo balm balmier balmiest balminess balmy baloney balsa balsam
baluster balustrade bambina bambini bambino bamboo bamboozle bamboozling ban banal banalities banality banana banca
bancaire banco band banda bandage bandaging bandanna bandied bandier bandies bandiest bandit banditry bandoleer
bandstand bandwagon bandwidth bandy bane baneful bang bangle banheiro banho bani banish banishment banister banjo
banjoist bank bankbook banknote bankroll bankrupt bankruptcies bankruptcy banns bano banque banques banquet banshee
bantam bantamweight banter banyan baobab baptise baptising baptism baptismal baptist baptisteries baptistery baptize
baptizing bar barb barbacoa barbarian barbaric barbarism barbarities barbarity barbarous barbecue barbecuing barbell
barberries barberry barbershop barbiturate barca barco bare bareback barefaced barefoot barehanded bareheaded bareness
barest barf bargain barge barging barista baritone barium bark barley barmaid barman barn barnacle barnstorm barnyard
barometer barometric baron baroness baronet baronial baroque barrack barracuda barrage barraging barrel barren
barrenest barrenness barrette barricade barricading barrier barrio barrister barroom barrow bart bartender barter
barulho bas basal basalt base baseball baseboard baseless baseline baseman basemen basement baseness baser basest bash
bashful bashfulness basic basically basil basilica basin basing basis bask basket basketball bass bassinet bassist
basso bassoon bassoonist bast basta bastante bastard bastardise bastardising bastardize bastardizing bastardo baste
bastion basura bat batalha batalla batch bate bater bateu bath bathe bathhouse bathmat bathos bathrobe bathroom
bathtub batik baton batsman batsmen battaglia battalion batten batteries battery battier battiest battle battlefield
battleground battlement battleship battling batty bauble baud bauer baulk bauxite bawdier bawdiest bawdily bawdiness
bawdy bawl bay bayberries bayberry bayonet bayou bazaar bazillion bazooka bbl be beach beachcomber beachhead beacon
bead beadier beadiest beady beagle beak beam bean beanbag bear bearable bearish bearskin beast beastlier beastliest
beastliness beat beaten beatific beatification beatified beatifies beatify beatitude beatnik beau beaucoup beauteous
beautician beauties beautification beautified beautifier beautifies beautiful beautify beauty beaver bebado bebe beber
bebida bebop becalm became because beck beckon become becoming bed bedacht bedanken bedankt bedazzle bedazzling bedbug
bedclothes bedeck bedenken bedeuten bedeutet bedevil bedevilment bedfellow bedlam bedoel bedoelde bedoeling bedoelt
bedpan bedraggle bedraggling bedridden bedrijf bedrock bedroll bedroom bedside bedsore bedspread bedstead bedtime bee
beech beechnut beef beefburger beefier beefiest beefsteak beefy beehive beekeeper beekeeping beeld beelden beeline
been beep beest beeswax beet beetje beetle beetling beeves bef befall befallen befehl befell befit befog before
beforehand befoul befriend befuddle befuddling beg began begat beget beggar begin beginnen beginnt begint begon begone
begonia begonnen begot begotten begrafenis begraven begrepen begrijp begrijpen begrijpt begrudge begrudging beguile
beguiling begun beh behalf behalten behalve behalves behave behaving behavior behavioral behaviour behavioural behead
beheld behemoth behest behind behold beholden behoorlijk behoove behooving behove behoving bei beide beiden beige
beijo beim bein beine beispiel bekam bekannt bekend bekijken bekomme bekommen bekommt bel bela belabor belabour
belachelijk belangrijk belangrijke belangrijkste belated belay belch belde beleaguer beleza belfries belfry belgacom
belge belges belgique belgium belie belief believable believe believer believing belittle belittling bell belladonna
bellboy belle bellen belles belleza bellhop bellicose bellicosity bellied bellies belligerence belligerency
belligerent bellissima bellissimo bello bellow bellwether belly bellyache bellyaching bellybutton bellyful belo belong
beloof beloofd beloved below belt beltway belying bem bemoan bemuse bemusing bench benchmark bend bene beneath beneden
benediction benefaction benefactor benefactress benefice beneficence beneficent benefices beneficiaire beneficiaires
beneficial beneficiaries beneficiary beneficier benefit benen benevolence benevolent benighted benign benissimo bent
benumb benutzen benutzt benvenuto benzene bepaalde bequeath bequest berate berating bere bereave bereavement bereaving
bereft bereid bereiken bereit bereits beret berg beriberi bericht berm berried berries berry berserk berth beryl
beryllium beschaftigt bescheid beschermen beschutzen beseech beset beside besiege besieger besieging beslissing
besloten besmirch beso besoin besoins besom besonders besorgen besorgt besot besought bespeak bespoke bespoken
bespreken besser best bestaan bestaat beste besten bestial bestiality bestiaries bestiary bestimmt bestir bestow
bestowal bestridden bestride bestriding bestrode bestseller besuch besuchen bet beta betaal betaald betaalt betake
betaken betaking betalen betcha betekenen betekent beter betere bethink bethought betide betiding betoken betook
betray betrayal betreft betrokken betroth betrothal bett betterment bettor between betwixt beurt beveiliging bevel
beverage bevies bevor bevuto bevy bewail beware bewaring bewegen beweging bewegt bewegung beweise beweisen bewijs
bewijzen bewilder bewilderment bewitch beyond bezahlen bezahlt beziehung bezig bezit bezoek bezorgd biais bianco
biannual bias biathlon bib bible biblical bibliographer bibliographic bibliographical bibliographies bibliography
bibliophile bibulous bicameral bicentennial bicep bicker bicuspid bicycle bicycling bicyclist bid bidden biddies biddy
bide bidet bidirectional bieden bien biennial biens bienvenida bienvenido bienvenidos bier bifocal bifurcate
bifurcating bifurcation big bigamist bigamous bigamy biggie bighearted bighorn bight biglietto bigmouth bigness bigot
bigotries bigotry bigwig bij bijna bijzonder bike biker biking bikini bilan bilateral bild bilder bile bilge bilingual
bilious bilk bill billboard billet billfold billiards billies billion billionaire billionth billow billowy billy bimbo
bimonthlies bimonthly bin binaries binary binderies bindery binge bingo binnacle binnen binnenkort binocular binomial
biochemical biochemist biochemistry biodegradable biodiversity biofeedback biographer biographical biographies
biography biological biologist biology biomedical bionic biophysicist biophysics biopsied biopsies biopsy biorhythm
biosphere biotechnology bipartisan bipartite biped bipedal biplane bipolar biracial birch bird birdbath birdbrained
birdcage birdhouse birdie birdseed birdwatcher biretta birra birth birthday birthmark birthplace birthrate birthright
birthstone bis biscuit bisect bisection bisector bisexual bisexuality bisher bishop bishopric bismuth bisogna bisogno
bison bisque bisschen bist bistro bit bitch bitchier bitchiest bitchy bitcoin bite bitmap bitte bitten bitterest
bittern bitterness bittersweet bitumen bituminous bivalve bivouac bivouacked bivouacking biweeklies biweekly bizarre
blab blabbermouth black blackball blackberries blackberry blackbird blackboard blackcurrant blacken blackest
blackguard blackhead blackish blackjack blacklist blackmail blackness blackout blacksmith blackthorn blacktop bladder
blade blah blame blameless blamer blameworthy blaming blanc blanca blanch blancmange blanco bland blandest
blandishment blandness blank blankest blanket blankness blare blaring blarney blaspheme blasphemer blasphemies
blaspheming blasphemous blasphemy blast blastoff blatant blauwe blaze blazer blazing blazon bleach bleak bleakest
bleakness blearier bleariest blearily bleary bleat bled bleed bleef bleep bleib bleibe bleiben bleibst bleibt blemish
blench blend bless blessedness blew blick blight blij blijf blijft blijkbaar blijkt blijven blik blimp blind blindest
blindfold blindness blindside blindsiding bling blink blintz blintze blip bliss blissful blissfulness blister blithe
blither blithest blitz blizzard bloat blob bloc block blockade blockading blockage blockbuster blockhead blockhouse
blod bloed bloemen blog blond blonde blondest blondness blood bloodbath bloodcurdling bloodhound bloodied bloodier
bloodies bloodiest bloodless bloodmobile bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirstier
bloodthirstiest bloodthirstiness bloodthirsty bloody bloom blooper blossom blot blotch blotchier blotchiest blotchy
blouse blousing blow blowgun blown blowout blowsier blowsiest blowsy blowtorch blowup blowzier blowziest blowzy bloß
blu blubber bludgeon blue bluebell blueberries blueberry bluebird bluebottle bluefish bluegrass bluejacket bluenose
blueprint bluer bluest bluestocking bluff bluffest bluing bluish blumen blunder blunderbuss blunt bluntest bluntness
blur blurb blurrier blurriest blurry blurt blush bluster blustery blut boa boar boardinghouse boardroom boardwalk boas
boast boastful boastfulness boat boatman boatmen boatswain bob bobbies bobbin bobble bobbling bobby bobcat bobolink
bobsled bobtail bobwhite boca bocca boda bode bodega boden bodice bodies bodily boding bodkin body bodybuilding
bodyguard bodywork boek boeken boel bog bogey bogeyman bogeymen boggier boggiest boggle boggling boggy bogie bogus
bohemian boil boilerplate bois boisterous boisterousness bola bold boldest boldface boldness bole bolero boll bolo
bologna bolsa bolster bolt bom bomb bomba bombard bombardier bombardment bombast bombastic bombe bombshell bon bonanza
bonbon bond bondage bondsman bondsmen bone bonehead boneless boner bonfire bong bongo bonier boniest boning bonita
bonito bonkers bonne bonnes bonnet bonnier bonniest bonny bons bonsai bonus bony boo boob boobies booby boodle
boodschap boogie book bookcase bookend bookie bookish bookkeeper bookkeeping booklet bookmaker bookmaking bookmark
bookmobile bookseller bookshelf bookshelves bookshop bookstore bookworm boom boomerang boon boondocks boondoggle
boondoggling boor boord boorish boos boost boot bootblack bootee booth booties bootleg bootless bootstrap booty booze
boozer boozier booziest boozing boozy bop borax bord bordello border borderland borderline bordo bore boredom borer
boring born borne boron borough borrow borsa borscht bos bose bosh bosom bosque boss bossier bossiest bossily
bossiness bossy botanical botanist botany botch bote both bothersome botnet bottle bottleneck bottling bottom
bottomless botulism boudoir bouffant bough bought bouillabaisse bouillon boulder boulevard bounce bouncer bouncier
bounciest bouncing bouncy bound boundaries boundary bounden boundless bounteous bounties bountiful bounty bouquet
bourbon bourgeois bourgeoisie bourse bourses boursier bout boutique bouwen boven bovine bow bowdlerise bowdlerising
bowdlerize bowdlerizing bowel bowl bowlegged bowman bowmen bowsprit bowstring box boxcar boxwood boy boycott boyfriend
boyhood boyish boyishness boysenberries boysenberry bozo bra braccia braccio brace bracelet bracht brachte bracing
bracken bracket brackish braco bracos bract brag braggart braid braille brain brainchild brainchildren brainier
brainiest brainless brainstorm brainteaser brainwash brainy braise braising brake brakeman brakemen braking bramble
bran branca branch branco brand brandied brandies brandish brandy brash brashest brashness brassier brassiere
brassiest brassy brat brattier brattiest bratty brauch brauche brauchen brauchst braucht brava bravado brave braver
bravery bravest braving bravo bravura brawl brawn brawnier brawniest brawniness brawny bray brazen brazenness brazier
brazo brazos breach bread breadbasket breadfruit breadth breadwinner break breakable breakage breakdown breakfast
breakneck breakpoints breakthrough breakup breakwater breast breastbone breastplate breaststroke breastwork breath
breathable breathe breathier breathiest breathless breathlessness breathtaking breathy bred breech breed breeze
breezier breeziest breezily breeziness breezing breezy bref breken breng brengen brengt brethren breve breviaries
breviary brevity brew breweries brewery briar bribe bribery bribing brick brickbat bricklayer bricklaying bridal bride
bridegroom bridesmaid bridge bridgehead bridgework bridging bridle bridling brief briefcase briefest briefness brier
brig briga brigade brigand brigandage brigantine bright brighten brightest brightness brilhante brillante brilliance
brilliancy brilliant brim brimful brimstone brincadeira brincando brincar brindled brine bring bringe bringen bringt
brinier briniest brink brinkmanship briny briquette brisk briskest brisket briskness bristle bristlier bristliest
bristling bristly britannique britches brittle brittleness brittler brittlest broach broad broadband broadcast
broadcloth broaden broadest broadloom broadness broadside broadsiding broadsword brocade brocading broccoli brochure
broek broer broers brogan brogue broil broke broken brokenhearted broker brokerage broma bromeando bromide bromine
bron bronchi bronchial bronchitis bronchus bronco brontosaur brontosaurus bronze bronzing brooch brood brook broom
broomstick broth brothel brotherhood brotherliness brought brouhaha brow browbeat browbeaten brown brownest brownie
brownish brownout brownstone browse brr bruder brug bruiloft bruin bruise bruiser bruising brunch brunet brunette
brunt brush brushwood brusque brusqueness brusquer brusquest brut brutal brutalise brutalising brutalities brutality
brutalize brutalizing brute brutish brutta brutto bruxelles bruxellois bubble bubblier bubbliest bubbling bubbly
buccaneer buch buck buckboard bucket bucketful buckeye buckle buckler buckling buckram bucksaw buckshot buckskin
buckteeth bucktooth buckwheat buckyball bucolic bud buddies buddy budge budgerigar budget budgetary budgie budging
buen buena buenas bueno buenos buff buffalo buffet buffoon buffoonery buffy bug bugaboo bugbear buggier buggies
buggiest buggy bugle bugler bugling build buildup built builtin buio buiten bulb bulbous bulge bulgier bulgiest
bulging bulgy bulimia bulimic bulk bulkhead bulkier bulkiest bulkiness bulky bull bulldog bulldoze bulldozer
bulldozing bullen bullet bulletin bulletproof bullfight bullfinch bullfrog bullheaded bullhorn bullied bullies bullion
bullish bullock bullpen bullring bullshit bully bulrush bulwark bum bumble bumblebee bumbler bumbling bump bumpier
bumpiest bumpkin bumptious bumpy bun bunch bunda bundle bundling bung bungalow bunghole bungle bungler bungling bunion
bunk bunkhouse bunkum bunnies bunny bunt buon buona buonanotte buonasera buone buongiorno buoni buono buoy buoyancy
buoyant bur buraco burble burbling burden burdensome burdock bureau bureaucracies bureaucracy bureaucrat bureaucratic
bureaucratically bureaux burg burgemeester burgeon burgher burglar burglaries burglarise burglarising burglarize
burglarizing burglary burgle burgling burial buried buries burka burlap burlesque burlesquing burlier burliest
burliness burn burnish burnoose burnout burnt buro burp burqa burr burrito burro burrow bursar bursitis burst bury bus
busbies busboy busby busca buscando buscar bush bushel bushier bushiest bushiness bushman bushmen bushwhack bushy
busied busier busies busiest busily business businesslike businessman businessmen businesswoman businesswomen bust
bustle bustling busy busybodies busybody busyness busywork but butane butch butcheries butchery butler butt butte
buttercup butterfat butterfingers butterflied butterflies butterfly butterier butteries butteriest buttermilk
butternut butterscotch buttery buttock button buttonhole buttonholing buttress buurt buxom buy buyout buzz buzzard
buzzkill buzzword by bye bygone bylaw byline bypass byplay byproduct bystander byte byway byword ca cab cabal
caballero caballeros caballo cabana cabaret cabbage cabbies cabby cabeca cabello cabelo cabeza cabin cabinet
cabinetmaker cable cablecast cablegram cabling caboodle caboose cabron cacao caccia cache cachet caching cachorro
cackle cackling cacophonies cacophonous cacophony cacti cactus cad cada cadaver cadavere cadaverous caddie caddish
caddying cade cadeia cadeira cadence cadenza cadet cadge cadger cadging cadmium cadre cadres caducei caduceus caer
caesium caesura cafe cafeteria caffe caffeinated caffeine caftan cage cagey cagier cagiest cagily caginess caging
cahoot cair cairn caisson caiu caixa caja cajole cajolery cajoling cake caking calabash calamine calamities calamitous
calamity calcas calcified calcifies calcify calcine calcining calcite calcium calcul calculable calculate calculating
calculation calculator calculi calculus caldo cale calendar calf calfskin caliber calibrate calibrating calibration
calibrator calibre calico caliente caliper caliph caliphate calisthenic calk call callable callate calle calligrapher
calligraphy calliope callisthenics callous callousness callow callowest callus calm calma calmate calmati calmest
calmness calor caloric calorie calorific calumniate calumniating calumnies calumny calve calving calypso calyx cam
cama camara camaraderie camber cambiado cambiar cambiare cambiato cambio cambium cambric camcorder came camel camellia
cameo camera cameraman cameramen camerawoman camerawomen caminar caminhao caminho camino camion camisa camisole
camouflage camouflaging camp campagna campagne campaign campanile campfire campground camphor campier campiest
campione campo campsite campus campy camshaft can canal canard canaries canary canasta cancan cancao cancel
cancellation cancer cancerous cancion candelabra candelabrum candid candidacies candidacy candidate candidats
candidness candied candies candle candlelight candlestick candling candor candour candy cane cani canine canister
canker cankerous cannabis canneries cannery cannibal cannibalise cannibalising cannibalism cannibalistic cannibalize
cannibalizing cannier canniest cannily canniness cannon cannonade cannonading cannonball cannot canny canoe canoeist
canon canonical canonisation canonise canonising canonization canonize canonizing canopied canopies canopy cansada
cansado cant cantaloupe cantankerous cantankerousness cantar cantata canteen canticle cantilever canto canton cantor
canvas canvasback canyon canzone cao cap capabilities capability capable capably capace capacious capaciousness
capacitance capacite capacities capacitor capacity caparison capaz cape capelli capillaries capillary capire capisce
capisci capisco capital capitale capitalisation capitalise capitalising capitalism capitalist capitalistic
capitalization capitalize capitalizing capitan capitano capitao capitaux capito capitol capitulate capitulating
capitulation caplet capo capon cappuccino caprice capricious capriciousness capsize capsizing capstan capsule
capsuling captain captaincies captaincy caption captious captivate captivating captivation captive captivities
captivity captor capture capturing car cara carafe carajo caramba caramel carapace caras carat caravan caraway caray
carbide carbine carbohydrate carbon carbonate carbonating carbonation carboy carbs carbuncle carburetor carburettor
carcass carcel carcinogen carcinogenic carcinoma cardboard cardiac cardigan cardinal cardio cardiogram cardiologist
cardiology cardiopulmonary cardiovascular cardsharp care careen carefree careful carefulness caregiver careless
carelessness caret caretaker careworn carfare carga cargo caribou caricature caricaturing caricaturist caries carillon
carina carino carjack carmine carnage carnal carnation carne carnelian carnival carnivore carnivorous caro carol carom
carotid carousal carouse carousel carouser carousing carp carpal carpel carpenter carpentry carpet carpetbag carpi
carport carpus carreira carrel carrera carriage carriageway carried carrier carriera carriere carries carrion carro
carros carrot carry carryall carryout carsick carsickness cart carta cartao cartas carte cartel cartes cartilage
cartilaginous cartographer cartography carton cartoon cartoonist cartridge cartwheel carve carver carving caryatid cas
casa casado casamento casar casas cascade cascading case casein caseload casement casework cash cashback cashew
cashier cashmere casi casing casino cask casket caso casos cassava casserole casseroling cassette cassia cassock cast
castanet castaway caste castigate castigating castigation castigator castle castling castoff castor castrate
castrating castration casual casualness casualties casualty casuist casuistry cat cataclysm cataclysmic catacomb
catafalque catalepsy cataleptic catalog catalogue cataloguer cataloguing catalpa catalyse catalysing catalysis
catalyst catalytic catalyze catalyzing catamaran catapult cataract catarrh catastrophe catastrophic catastrophically
catatonic catbird catboat catcall catch catchall catchier catchiest catchment catchphrase catchword catchy catechise
catechising catechism catechize catechizing categorical categorie categories categorisation categorise categorising
categorization categorize categorizing category caterpillar caterwaul catfish catgut catharses catharsis cathartic
cathedral catheter cathode catholic catholicity cation catkin catnap catnip cattail cattier cattiest cattily cattiness
cattiva cattivo cattle cattleman cattlemen catty catwalk caucus caudal caught cauldron cauliflower caulk causa causal
causalities causality causation causative cause causeless causeway causing caustic caustically cauterise cauterising
cauterize cauterizing caution cautionary cautious cautiousness cavalcade cavalier cavallo cavalo cavalos cavalries
cavalry cavalryman cavalrymen cave caveat caveman cavemen cavern cavernous caviar cavil caving cavities cavity cavolo
cavort caw cayenne cayo cazzo cd ce cease ceasefire ceaseless ceasing ceci cedar cede cedilla ceding cedo ceiling cel
cela celebrant celebrate celebrating celebration celebratory celebrities celebrity celerity celery celesta celestial
celibacy celibate cell cellar celle celles cellist cello cellophane cellular cellulare cellulite celluloid cellulose
celui celular cement cemeteries cemetery cena cenar cenotaph censer censor censorious censorship censure censuring
census cent centaur centenarian centenaries centenary centennial centerfold centerpiece centigrade centigram
centiliter centilitre centime centimeter centimetre centipede central centrale centralisation centralise centralising
centralization centralize centralizing centre centrefold centrepiece centres centrifugal centrifuge centrifuging
centring centripetal centrist centro centuries centurion century cependant cephalic ceramic cerca cercando cercare
cercato cerchi cerchiamo cerco cereal cerebellum cerebra cerebral cerebro cerebrum ceremonial ceremonies ceremonious
ceremony cerise cerrado certa certain certaine certainement certaines certains certainties certainty certamente certes
certeza certifiable certificate certificating certification certified certifies certify certitude certo cerulean
cerveja cervello cerveza cervical cervices cervix ces cesarean cesium cessation cesse cession cesspool cet cetacean
cette ceu ceux cha chacun chafe chaff chaffinch chafing chagrin chain chainsaw chair chairlift chairman chairmanship
chairmen chairperson chairwoman chairwomen chaise chalet chalice chalk chalkboard chalkier chalkiest chalky challenge
challenger challenging chama chamada chamado chamam chamar chamber chamberlain chambermaid chambray chame chameleon
chamois chamomile chamou champ champagne champion championship chance chancel chancelleries chancellery chancellor
chanceries chancery chancier chanciest chancing chancy chandelier chandler change changeable changeling changement
changeover changer changing channel chant chantey chanticleer chao chaos chaotic chaotically chap chaparral chapel
chaperon chaperone chapeu chaplain chaplaincies chaplaincy chaplet chapter chaque char character characterisation
characterise characterising characteristic characteristically characterization characterize characterizing charade
charbroil charcoal charge chargeable charger charges charging charier chariest charily chariot charioteer charisma
charismatic charitable charitably charities charity charlatan charleroi charm chart chartreuse charwoman charwomen
chary chase chaser chasing chasm chassis chaste chasten chaster chastest chastise chastisement chastising chastity
chasuble chat chateaus chattel chatterbox chattier chattiest chattily chattiness chatty chauffeur chauvinism
chauvinist chauvinistic chave chaves che cheap cheapen cheapest cheapness cheapskate cheat check checkbook
checkerboard checklist checkmate checkmating checkout checkpoint checkroom checkup cheddar cheek cheekbone cheekier
cheekiest cheekily cheekiness cheeky cheep cheer cheerful cheerfulness cheerier cheeriest cheerily cheeriness
cheerleader cheerless cheerlessness cheery cheese cheeseburger cheesecake cheesecloth cheesier cheesiest cheesing
cheesy cheetah chef chefe chega chegamos chegando chegar chegou cheguei cheia cheio cheiro chemical chemin chemise
chemist chemistry chemotherapy chenille cheque chequebook chequer chequerboard chequing cher cherche cherish cheroot
cherries cherry cherub cherubic cherubim chervil chess chessboard chessman chessmen chest chestnut chevron chew
chewier chewiest chewy chez chi chiama chiamano chiamare chiamata chiamate chiamato chiami chiamo chiaramente chiaro
chiaroscuro chiave chiavi chic chica chicaneries chicanery chicas chicest chichi chick chickadee chicken chickenpox
chickpea chickweed chicle chico chicories chicory chicos chide chiding chiedendo chiedere chiederti chiedi chiedo
chief chiefest chieftain chiesa chiesto chiffon chiffre chiffres chigger chignon chilblain child childbearing
childbirth childcare childhood childish childishness childless childlessness childlike childproof children chili chill
chillest chilli chilliest chilliness chilly chime chimera chimerical chiming chimney chimp chimpanzee chin china
chinchilla chine chink chino chinstrap chintz chintzier chintziest chintzy chip chipmunk chiropodist chiropody
chiropractic chiropractor chirp chirrup chisel chit chitchat chitin chitterlings chiudere chiudi chiunque chiusa
chiuso chivalrous chivalry chive chloride chlorinate chlorinating chlorination chlorine chlorofluorocarbon chloroform
chlorophyll chock chocolate choice choicer choicest choir choisi choisir choix choke choker choking choler cholera
choleric cholesterol chomp choose choosier choosiest choosing choosy chop choppier choppiest choppily choppiness
choppy chopstick choral chorale chorar chord chore choreograph choreographic choreography chorister chortle chortling
chorus chose chosen choses chow chowder christen christus chromatic chrome chroming chromium chromosome chronic
chronically chronicle chronicler chronicling chronological chronologies chronology chronometer chrysalis chrysanthemum
chubbier chubbiest chubbiness chubby chuck chuckhole chuckle chuckling chug chum chummier chummiest chumminess chummy
chump chunk chunkier chunkiest chunkiness chunky church churchgoer churchman churchmen churchyard churl churlish
churlishness churn chute chutney chutzpah ci ciabatta ciao cibo cicada cicatrices cicatrix cidade cider cielo cielos
cierra cierto cigar cigarette cigarillo cilantro cilia cilium cima cinch cinchona cinco cincture cinder cine cinema
cinematic cinematographer cinematography cinnabar cinnamon cinq cinque cinta cio cioe cipher circa circadian circle
circlet circling circuit circuitous circuitry circular circularise circularising circularity circularize circularizing
circulate circulating circulation circulatory circumcise circumcising circumcision circumference circumflex
circumlocution circumnavigate circumnavigating circumnavigation circumscribe circumscribing circumscription
circumspect circumspection circumstance circumstancing circumstantial circumvent circumvention circus cirrhosis cirrus
cirurgia cistern cita citadel citation cite cities citing citizen citizenry citizenship citric citron citronella
citrus citta city ciudad civet civic civil civilian civilisation civilise civilising civilities civility civilization
civilize civilizing civvies clack clad claim claimant clair clairement clairvoyance clairvoyant clam clambake clamber
clammier clammiest clamminess clammy clamor clamorous clamour clamp clampdown clan clandestine clang clangor clangour
clank clannish clap clapboard claptrap claret clarification clarified clarifies clarify clarinet clarinetist
clarinettist clarion clarity clark claro clase clash clasp class classe classic classical classicism classicist
classier classiest classifiable classification classified classifies classify classiness classique classiques
classless classmate classroom classy clatter clause claustrophobia claustrophobic clavichord clavicle claw clay clayey
clayier clayiest clean cleanest cleanlier cleanliest cleanliness cleanness cleanse cleanup clear clearance clearest
clearinghouse clearness cleat cleavage cleave cleaver cleaving clef cleft clematis clemency clement clench
clerestories clerestory clergies clergy clergyman clergymen clergywoman clergywomen cleric clerical clerk clever
cleverest cleverness clew click clickable client cliente clientes clienti clients cliff cliffhanger climactic climat
climate climatic climax climb clime clinch cling clingier clingiest clingy clinic clinical clinician clink clip
clipboard clique cliquish clit clitoral clitoris cloak cloakroom clobber cloche clock clockwise clockwork clod
clodhopper clog cloister clomp clone cloning clop close closefisted closemouthed closeness closeout closer closest
closet closing closure clot cloth clothe clothesline clothespin clothier cloture cloud cloudburst cloudier cloudiest
cloudiness cloudless cloudy clout clove cloven clover cloverleaf cloverleaves clown clownish clownishness cloy club
clube clubfeet clubfoot clubhouse cluck clue clueless cluing clump clumsier clumsiest clumsily clumsiness clumsy clung
clunk clunkier clunkiest clunky cluster clutch clutter cm coach coachman coachmen coagulant coagulate coagulating
coagulation coal coalesce coalescence coalescing coalition coarse coarsen coarseness coarser coarsest coast coastal
coastline coat coauthor coax cob cobalt cobble cobbler cobblestone cobbling cobra cobweb cocaine cocci coccus coccyges
coccyx coche cochlea cochleae cocina cock cockade cockamamie cockatoo cockerel cockerill cockeyed cockfight cockier
cockiest cockily cockiness cockle cockleshell cockney cockpit cockroach cockscomb cocksucker cocksure cocktail cocky
cocoa coconut cocoon cod coda coddle coddling code codeine codependency codependent codex codfish codger codice
codices codicil codification codified codifies codify codigo coed coeducation coeducational coefficient coequal coerce
coercing coercion coercive coeur coeval coexist coexistence coffee coffeecake coffeehouse coffeepot coffer coffin cog
cogency cogent cogitate cogitating cogitation coglione cognac cognate cognisance cognisant cognition cognitive
cognizance cognizant cognomen cogwheel cohabit cohabitation cohere coherence coherent cohering cohesion cohesive
cohesiveness cohort coi coif coiffure coiffuring coil coin coinage coincide coincidence coincident coincidental
coinciding coisa coisas coital coitus coke coking col cola colander colazione cold coldest coldness coleslaw colic
colicky coliseum colitis collaborate collaborating collaboration collaborative collaborator collage collapse
collapsible collapsing collar collarbone collate collateral collating collation colleague collect collectable
collectible collection collective collectivise collectivising collectivism collectivist collectivize collectivizing
collector colleen collega college collegian collegiate collide colliding collie collier collieries colliery collision
collo collocate collocating collocation colloid colloquial colloquialism colloquies colloquium colloquy collude
colluding collusion collusive colocar colocou cologne colon colonel colonial colonialism colonialist colonies
colonisation colonise coloniser colonising colonist colonization colonize colonizer colonizing colonnade colonnello
colonoscopies colonoscopy colony coloque color coloration coloratura colorblind colore colorfast colorful colorless
colossal colossi colossus colour colouration colourblind colourfast colourful colourless colpa colpevole colpito colpo
cols colt coltello coltish columbine column columnist com coma comandante comando comatose comb combat combatant
combative combattere combination combine combining combo combustibility combustible combustion come comeback comeca
comecando comecar comece comecei comeco comecou comedian comedic comedienne comedies comedown comedy comelier
comeliest comeliness comenzar comer comestible comet comeuppance comfier comfiest comfort comfortable comfortably
comfy comic comical comida comigo cominciare cominciato coming comite comity comma command commandant commande
commandeer commandes commandment commando comme commemorate commemorating commemoration commemorative commence
commencement commencing commend commendable commendably commendation commensurable commensurate comment commentaries
commentary commentate commentating commentator commerce commercial commerciale commercialisation commercialise
commercialising commercialism commercialization commercialize commercializing commingle commingling commiserate
commiserating commiseration commissar commissariat commissaries commissary commission commit commitment committal
committee commode commodious commodities commodity commodore common commonest commonplace commonwealth commotion
commun communal communaute commune communes communicable communicant communicate communicating communication
communicative communicator communing communion communique communism communist communistic communities community
commutation commutative commute commuter commuting como compact compactest compaction compactness compactor compagnia
compagnie compagnies companero companhia compania companies companion companionable companionship companionway company
comparability comparable comparably comparative compare comparing comparison compartment compartmentalise
compartmentalising compartmentalize compartmentalizing compass compassion compassionate compatibility compatible
compatibly compatriot compel compendium compensate compensating compensation compensatory compete competence
competencies competency competent competing competition competitive competitiveness competitor compilation compile
compiler compiling compito complacence complacency complacent complain complainant complaint complaisance complaisant
compleanno complected complement complementary complet completamente complete completeness completer completest
completing completion completo complex complexe complexion complexities complexity compliance compliant complicate
complicating complication complicity complied complies compliment complimentary comply component comport comporte
comportement comportment compose composer composing composite composition compositor compost composure compote
compound comprar comprare comprato comprehend comprehensibility comprehensible comprehension comprehensive
comprehensiveness comprei comprend comprendre compress compression compressor compris comprise comprising compromise
compromising comprou compte compter comptes comptroller compulsion compulsive compulsiveness compulsories compulsorily
compulsory compunction computador computadora computation computational compute computer computerisation computerise
computerising computerization computerize computerizing computing comrade comradeship comum comun comune comunque con
concatenate concatenating concatenation concave concavities concavity conceal concealment concede conceding conceit
conceivable conceivably conceive conceiving concentrate concentrating concentration concentric concentrically concept
conception conceptual conceptualisation conceptualise conceptualising conceptualization conceptualize conceptualizing
concern concernant concerne concert concertina concertmaster concerto concession concessionaire conch concierge
conciliate conciliating conciliation conciliator conciliatory concise conciseness conciser concisest conclave conclude
concluding conclusion conclusive concoct concoction concomitant concord concordance concordant concordo concourse
concrete concreting concubine concur concurrence concurrency concurrent concurrents concussion condemn condemnation
condemnatory condensation condense condenser condensing condescend condescension condiment condition conditional
conditions condizioni condo condole condolence condoling condom condominium condone condoning condor conduce conducing
conducive conduct conduction conductive conductivity conductor conduit cone confab confection confectioneries
confectionery confederacies confederacy confederate confederating confederation confer conference conferencing
conferment confess confession confessional confessor confetti confianca confiance confianza confiar confidant
confidante confide confidence confident confidential confidentiality confiding configurable configuration configure
configuring confine confinement confining confirm confirmation confirmatory confiscate confiscating confiscation
conflagration conflict confluence confluent conform conformance conformation conformist conformity confort confound
confront confrontation confrontational confuse confusing confusion confute confuting conga congeal congenial
congeniality congenital congest congestion congestive conglomerate conglomerating conglomeration congratulate
congratulating congratulation congratulatory congratulazioni congregate congregating congregation congregational
congress congressional congressman congressmen congresswoman congresswomen congruence congruent congruities congruity
congruous conhece conhecemos conhecer conheceu conheci conhecia conhecido conheco conic conical conifer coniferous
conjectural conjecture conjecturing conjoin conjoint conjoncture conjugal conjugate conjugating conjugation
conjunction conjunctive conjunctivitis conjuncture conjure conjurer conjuring conk conmigo connaissance connect
connection connective connectivity connector connivance connive conniver conniving connoisseur connotation connotative
connote connoting connu connubial conoce conocer conoces conoci conocido conosce conoscere conosci conosciuto conosco
conozco conquer conqueror conquest conquistador consanguinity conscience conscientious conscientiousness conscious
consciousness conscript conscription consecrate consecrating consecration consecutive consegue consegui conseguimos
conseguir conseguiu conseil conseils consejo conselho consensual consensus consent consequence consequences consequent
consequential conservation conservationist conservatism conservative conservator conservatories conservatory conserve
conserver conserving consider considerable considerably considerate consideration considere consiglio consign
consignment consigo consist consiste consistencies consistency consistent consolation console consolidate
consolidating consolidation consoling consommateur consommateurs consommation consonance consonant consort consortia
consortium conspicuous conspiracies conspiracy conspirator conspiratorial conspire conspiring constable constabularies
constabulary constancy constant constate constellation consternation constipate constipating constipation constitue
constituencies constituency constituent constitute constituting constitution constitutional constitutionality
constrain constraint constrict constriction constrictive constrictor construct constructeur constructeurs construction
constructive constructor construe construing consul consular consulate consult consultancies consultancy consultant
consultation consultative consumable consume consumer consumerism consuming consummate consummating consummation
consumption consumptive conta contact contactable contacto contagion contagious contain containment contaminant
contaminate contaminating contamination contar contas contato contatto conte contemplate contemplating contemplation
contemplative contemporaneous contemporaries contemporary contempt contemptible contemptibly contemptuous contend
content contenta contentedness contention contentious contentment contento contest contestant context contexte
contextual conti contigo contiguity contiguous continence continent continental contingencies contingency contingent
continua continual continuance continuar continuare continuation continue continuer continui continuing continuity
continuo continuous continuum conto contort contortion contortionist contou contour contra contraband contraception
contraceptive contract contractile contraction contractor contractual contradict contradiction contradictory
contradistinction contrail contraire contralto contraption contrapuntal contraries contrarily contrariness contrario
contrariwise contrary contrast contrat contrato contrats contratto contravene contravening contravention contre
contretemps contribuable contribute contributing contribution contributor contributory contrite contrition contrivance
contrive contriving contro control controlar controle controleren controllable controllare controllato controllo
controversial controversies controversy controvert contumacious contumelies contumely contuse contusing contusion
conundrum conurbation convalesce convalescence convalescent convalescing convection convene convenience convenient
convening convent convention conventional conventionality converge convergence convergent converging conversa
conversant conversar conversation conversational conversationalist converse conversing conversion convert convertible
convex convexity convey conveyance conveyor convict conviction convient convince convincing convinto convivial
conviviality convocation convoke convoking convoluted convolution convoy convulse convulsing convulsion convulsive coo
cook cookbook cookeries cookery cookie cookout cool coolant coolest coolie coolness coon coop cooperate cooperating
cooperation cooperative coordinate coordinating coordination coordinator coot cootie cop copa cope copied copier
copies copilot copious copperhead coppery coppia copra copse copter copula copulate copulating copulation copy copycat
copyright copywriter coquette coquetting coquettish cor coracao coragem coraggio coral corazon cord cordial cordiality
cordite cordless cordon corduroy core corespondent coriander coring cork corkscrew corm cormorant corn cornball
cornbread corncob cornea corneal cornerstone cornet cornflakes cornflower cornice cornier corniest cornmeal cornrow
cornstalk cornstarch cornucopia corny corolla corollaries corollary corona coronaries coronary coronation coronel
coroner coronet corpo corpora corporal corporate corporation corporeal corpos corps corpse corpulence corpulent corpus
corpuscle corral corre correct correctable correctest correction correctional corrective correctness correcto
corrector correlate correlating correlation correlative correndo correr correre correspond correspondence
correspondent correto corrida corridor corriendo corroborate corroborating corroboration corroborative corrode
corroding corrosion corrosive corrugate corrugating corrugation corrupt corruptest corruptible corruption corruptness
corsa corsage corsair corset corso cortar corte cortex cortical cortices cortisone coruscate coruscating cosa cosas
cose cosi cosier cosies cosiest cosign cosignatories cosignatory cosily cosine cosiness cosmetic cosmetically
cosmetologist cosmetology cosmic cosmically cosmogonies cosmogony cosmological cosmologies cosmologist cosmology
cosmonaut cosmopolitan cosmos cosplay cosponsor cost costa costar costas costlier costliest costliness costumava
costume costuming cosy cot cote cotees coterie cotillion cottage cotton cottonmouth cottonseed cottontail cottonwood
cotyledon couch cougar cough could couleur couleurs council councillor councilman councilmen councilor councilwoman
councilwomen counsel counsellor counselor count countable countably countdown countenance countenancing counteract
counteraction counterattack counterbalance counterbalancing counterclaim counterclockwise counterculture
counterespionage counterexample counterfeit counterintelligence countermand counteroffer counterpane counterpart
counterpoint counterproductive counterrevolution counterrevolutionaries counterrevolutionary countersign countersink
countersunk countertenor counterweight countess counties countless countries countrified country countryman countrymen
countryside countrywoman countrywomen county coup coupe couple couplet coupling coupon cour courage courageous courant
courier cours course courser coursing court courteous courteousness courtesan courtesies courtesy courthouse courtier
courtlier courtliest courtliness courtroom courtship courtyard cousin couverture cove coven covenant cover coverage
coverall coverlet covert covet covetous covetousness covey cow coward cowardice cowardliness cowbird cowboy cowgirl
cowhand cowhide cowl cowlick coworker cowpoke cowpox cowpuncher cowslip cox coxcomb coxswain coy coyest coyness coyote
cozen cozier cozies coziest cozily coziness cozinha cozy crab crabbier crabbiest crabbily crabbiness crabby crack
crackdown crackerjack crackle crackling crackpot crackup cradle cradling craft craftier craftiest craftily craftiness
craftsman craftsmanship craftsmen crafty crag craggier craggiest craggy cram cramp cranberries cranberry crane cranial
craning cranium crank crankcase crankier crankiest crankiness crankshaft cranky crannies cranny crap crape crappier
crappiest crappy crash crass crassest crassness crate crater crating cravat crave craven craving craw crawl crawlspace
crayfish crayon craze crazier crazies craziest crazily craziness crazing crazy creak creakier creakiest creaky cream
creameries creamery creamier creamiest creaminess creamy crease creasing create creating creation creationism creative
creativeness creativity creato creator creature crede credence credential credenza credere credevo credi credibility
credible credibly credit creditable creditably creditor credo credulity credulous cree creed creek creel creen creep
creepier creepiest creepily creepiness creepy creer creerlo crees crei creia creio cremate cremating cremation
crematoria crematories crematorium crematory creo creole creosote creosoting crepe crept crescendo crescent cress
crest crestfallen cretin cretinous crevasse crevice crew crewman crewmen crianca criancas criar crib cribbage crick
cricket cried crier cries crime crimen criminal crimine criminologist criminology crimp crimson cringe cringing
crinkle crinklier crinkliest crinkling crinkly crinoline cripple crippling crise crises crisis crisp crispest crispier
crispiest crispness crispy crisscross cristo criteria criterion critic critical criticise criticising criticism
criticize criticizing critique critiquing critter croak crochet crock crockery crocodile crocus crofts croire
croissance croissant crone cronies crony crook crookedest crookedness croon crop croquet croquette crosier cross
crossbar crossbeam crossbones crossbow crossbred crossbreed crosscheck crossest crossfire crossness crossover
crosspiece crossroad crosstown crosswalk crosswise crossword crotch crotchet crotchety crouch croup croupier croupiest
croupy crow crowbar crowdfund crown crozier crucial crucible crucified crucifies crucifix crucifixion cruciform
crucify crud cruddier cruddiest cruddy crude crudeness crudest crudities crudity cruel cruelest cruelties cruelty
cruet cruise cruiser cruising cruller crumb crumbier crumbiest crumble crumblier crumbliest crumbling crumby crummier
crummiest crummy crumpet crumple crumpling crunch crunchier crunchiest crunchy crusade crusader crusading crush crust
crustacean crustier crustiest crusty crutch crux cry crybabies crybaby cryogenics crypt cryptic cryptically cryptogram
cryptographer cryptography crystal crystalline crystallisation crystallise crystallising crystallization crystallize
crystallizing crystallographic crystallography cs ctu cual cualquier cualquiera cuando cuantas cuanto cuantos cuarto
cuatro cub cubbyhole cube cubic cubical cubicle cubism cubist cubit cuchillo cucina cuckold cuckoo cucumber cud cuddle
cuddlier cuddliest cuddling cuddly cudgel cue cuello cuenta cuentas cuento cuerpo cuestion cuff cui cuidado cuidar
cuing cuisine culinary cull culminate culminating culmination culo culotte culpa culpability culpable culpado culprit
cult cultivate cultivating cultivation cultivator cultural culture culturing culvert cumbersome cumin cummerbund
cumming cumpleanos cums cumulative cumuli cumulus cuneiform cunnilingus cunning cunningest cunt cuore cup cupboard
cupcake cupful cupid cupidity cupola cur cura curable curacies curacy curate curative curator curb curdle curdling
cure curfew curie curio curiosities curiosity curious curl curlew curlicue curlicuing curlier curliest curliness
curmudgeon currant currencies currency current curricula curriculum curried curries curry currycomb curse cursive
cursor cursorily cursory curt curtail curtailment curtain curtest curtness curtsied curtsies curtsy curvaceous
curvature curve curvier curviest curving curvy cushier cushiest cushion cushy cusp cuspid cuss custard custodial
custodian custody custom customarily customary customisation customise customising customization customize customizing
cut cutback cute cuteness cutesier cutesiest cutest cutesy cuticle cutlass cutlery cutlet cutoff cutout cutthroat
cuttlefish cutup cyanide cyberbullies cyberbully cybernetic cyberpunk cybersex cyberspace cyclamen cycle cyclic
cyclical cycling cyclist cyclone cyclonic cyclotron cygnet cylinder cylindrical cymbal cynic cynical cynicism cynosure
cypress cyst cystic cytology cytoplasm czar czarina da daar daarmee daarna daarom daarvan daarvoor dab dabble dabbler
dabbling dabei dach dacha dachshund dacht dachte dachten dactyl dactylic dad daddies daddy dader dado dados daemon
daffier daffiest daffodil daffy daft daftest dafur dag dagegen dagen dagger dagli daguerreotype daguerreotyping dahin
dahlia dai dailies daily daintier dainties daintiest daintily daintiness dainty daiquiri dairies dairy dairymaid
dairyman dairymen dais daisies daisy dak dal dale dalla dalle dalliance dallied dallies dally dalmatian dam dama
damage damaging damals damas damask dame damen dames damit dammi damn damnable damnably damnation damnedest damp
dampen dampest dampness damsel damson danach danca dancar dance dancer dancing dandelion dander dandier dandies
dandiest dandle dandling dando dandruff dandy danger dangerous dangle dangling dank dankbaar danke dankest dankness
dankzij dann dannazione danno dano dans dansen dapper dapperest dapple dappling daquela daquele daqui dar dara daran
darauf dare daredevil darf darfst daria darin daring dark darken darkest darkness darkroom darle darling darme darmi
darn darnedest dart dartboard darte darti daruber darum das dash dashboard dashiki dass dasselbe dastardly dat data
database datatype date dateline datelining dati dating dative dato datum daub dauern dauert daughter daunt dauntless
dauntlessness dauphin davantage davanti davenport davit davon davor davvero dawdle dawdler dawdling dawn day daybed
daybreak daydream daylight daytime daze dazing dazu dazzle dazzling daß de deacon deaconess deactivate deactivating
dead deadbeat deadbolt deaden deadest deadlier deadliest deadline deadlock deadpan deadwood deaf deafen deafest
deafness deal dealership dealt dean dear dearest dearness dearth death deathbed deathblow deathless deathlike
deathtrap deaves deb debacle debaixo debajo debar debark debarkation debarment debase debasement debasing debat
debatable debate debater debating debauch debaucheries debauchery debe debemos deben debenture deber deberia
deberiamos deberian deberias debes debi debia debido debil debilitate debilitating debilitation debilities debility
debio debit debo debole debonair debrief debris debt debtor debug debunk debut decade decadence decadent decaf
decaffeinate decaffeinating decal decamp decant decapitate decapitating decapitation decathlon decay decease deceasing
decedent deceit deceitful deceitfulness deceive deceiver deceiving decelerate decelerating deceleration decembre
decencies decency decent decentralisation decentralise decentralising decentralization decentralize decentralizing
deception deceptive deceptiveness dechets decia decibel decide decidere deciding decidir decidiu deciduous decimal
decimate decimating decimation decipher decipherable decir decirle decirlo decirme decirte decisamente decisao
decision decisione decisions decisive decisiveness deciso deck deckhand declaim declamation declamatory declaration
declarative declare declaring declassified declassifies declassify declension declination decline declining
declivities declivity decode decoder decoding decolonisation decolonise decolonising decolonization decolonize
decolonizing decommission decompose decomposing decomposition decompress decompression decongestant deconstruction
decontaminate decontaminating decontamination decor decorate decorating decoration decorative decorator decorous
decorum decouverte decouvrir decoy decrease decreasing decree decremented decrements decrepit decrepitude decrescendo
decried decries decriminalisation decriminalise decriminalising decriminalization decriminalize decriminalizing decry
decryption deden dedicate dedicating dedication dedo dedos deduce deducible deducing deduct deductible deduction
deductive deed deejay deel deem deep deepen deepest deepness deer deerskin deescalate deescalating deface defacement
defacing defamation defamatory defame defaming default defaut defeat defeatism defeatist defecate defecating
defecation defect defection defective defector defence defenceless defencing defend defendant defensa defense
defenseless defensible defensing defensive defensiveness defer deference deferential deferment defesa defiance defiant
deficiencies deficiency deficient deficit defied defies defile defilement defiling definable define definer defining
definite definiteness definition definitivamente definitive deflate deflating deflation deflect deflection deflector
defogger defoliant defoliate defoliating defoliation deforest deforestation deform deformation deformities deformity
defraud defray defrayal defrost deft deftest deftness defunct defuse defusing defy degene degeneracy degenerate
degenerating degeneration degenerative degli degradation degrade degrading degree dehors dehumanisation dehumanise
dehumanising dehumanization dehumanize dehumanizing dehumidified dehumidifier dehumidifies dehumidify dehydrate
dehydrating dehydration dei deice deicer deicing deification deified deifies deify deign dein deine deinem deinen
deiner deines deism deities deity deixa deixando deixar deixe deixei deixou deja dejado dejalo dejame dejar dejare
dejas dejaste deje deject dejection dejeme dejen dejes dejo del dela delai delante delas delay dele delectable
delectation delegate delegating delegation delegue delen deles delete deleterious deleting deletion deleverage
deleveraging delhaize deli deliberate deliberating deliberation delicacies delicacy delicate delicatessen delicious
deliciousness delight delightful delimit delineate delineating delineation delinquencies delinquency delinquent
deliquescent delirious delirium deliver deliverance deliveries delivery dell delle dello delphinium delta delude
deluding deluge deluging delusion delusive deluxe delve delving dem demagnetisation demagnetise demagnetising
demagnetization demagnetize demagnetizing demagogic demagogue demagoguery demagogy demais demand demande demander
demarcate demarcating demarcation demas demasiado demean demeanor demeanour demented dementia demerit demesne demeure
demigod demijohn demilitarisation demilitarise demilitarising demilitarization demilitarize demilitarizing demise
demising demitasse demo demobilisation demobilise demobilising demobilization demobilize demobilizing democracies
democracy democrat democratic democratically democratisation democratise democratising democratization democratize
democratizing demographer demographic demographically demography demolish demolition demon demoniac demoniacal demonic
demonio demonios demonstrable demonstrably demonstrate demonstrating demonstration demonstrative demonstrator
demoralisation demoralise demoralising demoralization demoralize demoralizing demote demoting demotion demount demur
demure demurest den denaro denature denaturing dendrite denen deniability denial denied denier denies denigrate
denigrating denigration denim denizen denk denke denken denkst denkt denn denominate denominating denomination
denominational denominator denotation denote denoting denouement denounce denouncement denouncing dense denseness
densest densities density dent dental dentes denti dentifrice dentin dentine dentist dentistry dentro denture denude
denuding denunciation deny deodorant deodorise deodoriser deodorising deodorize deodorizer deodorizing depart
departamento departement department departmental departmentalise departmentalising departmentalize departmentalizing
departure depasse depend dependability dependable dependably dependant depende dependence dependencies dependency
dependent depenses depict depiction depilatories depilatory deplane deplaning deplete depleting depletion deplorable
deplorably deplore deploring deploy deployment depois depoliticise depoliticising depoliticize depoliticizing
depopulate depopulating depopulation deport deportation deportment depose deposing deposit deposition depositor
depositories depository depot deprave depraving depravities depravity deprecate deprecating deprecation deprecatory
depreciate depreciating depreciation depredation depress depressa depressant depression depressive deprivation deprive
depriving deprogram depth depuis deputation depute deputies deputing deputise deputising deputize deputizing deputy
der derail derailment deram derange derangement deranging derbies derby derde derecha derecho deregulate deregulating
deregulation derelict dereliction deride deriding derision derisive derisory derivable derivation derivative derive
deriving dermatitis dermatologist dermatology dermis dernier derniers derogate derogating derogation derogatory
derrick derringer dervish des desafio desalinate desalinating desalination desapareceu desastre descansar descanso
descant descend descendant descendent descent descer descobri descobrir descobriu describable describe describing
descried descries description descriptive descriptor descry desculpa desculpas desculpe desde desea desecrate
desecrating desecration desegregate desegregating desegregation desejo desensitisation desensitise desensitising
desensitization desensitize desensitizing deseo desert desertion deserve deserving desgraciado deshalb desiccate
desiccating desiccation desiderata desideratum design designate designating designation desirability desirable
desirably desire desiring desirous desist desistir desk desktop desolate desolateness desolating desolation desormais
despacio despair desperado desperate desperation despicable despicably despierta despise despising despite despoil
despondency despondent despot despotic despotism despues dessa dessas desse dessert desses dessous desta destabilise
destabilize deste destination destine destinies destining destino destiny destitute destitution destra destroy
destruct destructible destruction destructive destructiveness destruir desultory deswegen detach detachable detachment
detail details detain detainee detainment detalhes detect detectable detection detective detector detente detentes
detention deter detergent deteriorate deteriorating deterioration determinable determinant determinate determination
determine determiner determining determinism deterministic deterrence deterrent detest detestable detestation detetive
dethrone dethronement dethroning detient detonate detonating detonation detonator detour detox detoxification
detoxified detoxifies detoxify detract detraction detractor detras detriment detrimental detritus dettagli dette detto
deu deuce deur deus deuterium deux devagar devait devaluation devalue devaluing devant devastate devastating
devastation deve develop development developmental developpe developpement developper devem devemos devenir devenu
devenue dever deveria deveriam deveriamos devi devia deviamos deviance deviant deviate deviating deviation device
devient devil devilish devilment devilries devilry deviltries deviltry devious deviousness devise devises devising
devo devoid devoir devolution devolve devolving devono devote devotee devoting devotion devotional devour devout
devoutest devoutness devra devraient devrait devront dew dewberries dewberry dewdrop dewier dewiest dewlap dewy
dexterity dexterous dextrose dez deze dezelfde dharma dhoti di dia diabetes diabetic diablo diablos diabo diabolic
diabolical diabos diacritic diacritical diadem diagnose diagnosing diagnosis diagnostic diagnostician diagonal diagram
diagrammatic dial dialect dialectal dialectic dialog dialogue dialyses dialysis dialyzes diameter diametrical diamond
diante diaper diaphanous diaphragm diaries diario diarist diarrhea diarrhoea diary dias diastolic diatom diatribe
diavolo dibble dibbling dica dice dicen dicendo dices diceva dicey dich dicho dichotomies dichotomy dicht dichtbij
dici diciamo diciendo dicier diciest dicing dick dickey dico dicono dicta dictate dictating dictation dictator
dictatorial dictatorship diction dictionaries dictionary dictum did didactic diddle diddling die dieci dienst dientes
diep dieren diereses dieresis dieron dies diese diesel diesem diesen dieser dieses diet dietaries dietary dietetic
dietitian dietro diez diferenca diferencia diferente diferentes difesa differ difference different differentes
differential differentiate differentiating differentiation differents differenza difficile difficult difficultes
difficulties difficulty diffidence diffident diffraction diffuse diffuseness diffusing diffusion dificil dig diga
digame digamos digas digest digestible digestion digestive digit digital digitalis digitisation digitise digitising
digitization digitize digitizing digli dignified dignifies dignify dignitaries dignitary dignities dignity digo
digraph digress digression digressive dije dijeron dijiste dijo dik dike diking dikke dilapidated dilapidation dilate
dilating dilation dilatory dile dilemma dilettante dilettantism diligence diligent dill dillies dilly dillydallied
dillydallies dillydally dilute diluting dilution dim dimanche dime dimension dimensional dimensionless dimenticare
dimenticato diminish diminuendo diminution diminutive dimmi dimness dimple dimpling dimwit din dine dinero dinette
ding dinge dingen dinghies dinghy dingier dingiest dinginess dingo dingy dinheiro dinkier dinkies dinkiest dinky
dinosaur dint dio diocesan diocese diode diorama dios dioses dioxide dioxin dip dipartimento dipende diphtheria
diphthong diploma diplomacy diplomat diplomata diplomatic diplomatically dipole dipsomania dipsomaniac dipstick dir
dire direcao direccion direct directement directest directeur direction directional directive directness director
directorate directorial directories directorship directory direi direita direito direkt direr direst direto diretor
direttore dirge diria dirigeants dirigible dirigir diritto dirk dirle dirlo dirmi diro dirt dirtelo dirti dirtied
dirtier dirties dirtiest dirtiness dirty dis disabilities disability disable disablement disabling disabuse disabusing
disadvantage disadvantageous disadvantaging disaffect disaffection disagree disagreeable disagreeably disagreement
disallow disambiguate disambiguation disappear disappearance disappoint disappointment disapprobation disapproval
disapprove disapproving disarm disarmament disarrange disarrangement disarranging disarray disassemble disassembling
disassociate disassociating disaster disastrous disavow disavowal disband disbar disbarment disbelief disbelieve
disbelieving disburse disbursement disbursing disc discard discern discernible discernment discharge discharging
disciple disciplinarian disciplinary discipline disciplining disclaim disclose disclosing disclosure disco discolor
discoloration discolour discolouration discombobulate discombobulating discomfit discomfiture discomfort discommode
discommoding discompose discomposing discomposure disconcert disconnect disconnection disconsolate discontent
discontentment discontinuance discontinuation discontinue discontinuing discontinuities discontinuity discontinuous
discord discordant discorso discotheque discount discountenance discountenancing discourage discouragement
discouraging discourse discoursing discourteous discourtesies discourtesy discover discoveries discovery discredit
discreditable discreet discreetest discrepancies discrepancy discrete discretion discretionary discriminant
discriminate discriminating discrimination discriminatory disculpa disculpe discursive discus discussant discussion
discutir disdain disdainful disease disembark disembarkation disembodied disembodies disembody disembowel disenchant
disenchantment disencumber disenfranchise disenfranchisement disenfranchising disengage disengagement disengaging
disentangle disentanglement disentangling disestablish disfavor disfavour disfigure disfigurement disfiguring
disfranchise disfranchisement disfranchising disgorge disgorging disgrace disgraceful disgracing disgruntle
disgruntling disguise disguising disgust dish disharmonious disharmony dishcloth dishearten dishevel dishonest
dishonesty dishonor dishonorable dishonorably dishonour dishonourable dishonourably dishpan dishrag dishtowel
dishwasher dishwater disillusion disillusionment disincentive disinclination disincline disinclining disinfect
disinfectant disinformation disingenuous disinherit disintegrate disintegrating disintegration disinter disinterest
disinterment disjoint disk diskette dislike disliking dislocate dislocating dislocation dislodge dislodging disloyal
disloyalty dismal dismantle dismantling dismay dismember dismemberment dismiss dismissal dismissive dismount
disobedience disobedient disobey disoblige disobliging disorder disorderliness disorganisation disorganise
disorganising disorganization disorganize disorganizing disorient disorientation disown disparage disparagement
disparaging disparar disparate disparities disparity dispassionate dispatch dispel dispensable dispensaries dispensary
dispensation dispense dispenser dispensing dispersal disperse dispersing dispersion dispiace dispirit displace
displacement displacing display displayable displease displeasing displeasure disponible disponibles disport
disposable disposal dispose disposing disposition dispossess dispossession disproof disproportion disproportionate
disprove disproving disputable disputant disputation disputatious dispute disputing disqualification disqualified
disqualifies disqualify disque disquiet disquisition disregard disrepair disreputable disreputably disrepute
disrespect disrespectful disrobe disrobing disrupt disruption disruptive dissatisfaction dissatisfied dissatisfies
dissatisfy disse dissect dissection dissemble dissembling disseminate disseminating dissemination dissension dissent
disser disseram dissertation disservice dissidence dissident dissimilar dissimilarities dissimilarity dissimulate
dissimulating dissimulation dissipate dissipating dissipation disso dissociate dissociating dissociation dissolute
dissoluteness dissolution dissolve dissolving dissonance dissonant dissuade dissuading dissuasion distaff distance
distancia distancing distant distaste distasteful diste distemper distend distension distention distil distill
distillate distillation distilleries distillery distinct distinctest distinction distinctive distinctiveness
distinguish distinguishable disto distort distortion distract distraction distrait distraught distress distressful
distribute distributing distribution distributive distributor district distrust distrustful disturb disturbance
disunite disuniting disunity disuse disusing dit ditch dite dither dito ditties ditto ditty diuretic diurnal diva
divan dive diventa diventare diventato diver diverge divergence divergent diverging divers diverse diverses diversi
diversification diversified diversifies diversify diversion diversionary diversities diversity diverso divert
divertente divertido divertir divest divide dividend dividende divider dividing divination divine diviner divinest
diving divining divinities divinity divisibility divisible division divisional divisive divisiveness divisor divorce
divorcing divot divulge divulging divvied divvies divvy dix diz dizaine dizem dizendo dizer dizia dizzied dizzier
dizzies dizziest dizzily dizziness dizzy dna do doable dobbiamo doble doc doce docent doch dochter docile docility
dock docket dockyard doctor doctoral doctorate doctrinaire doctrinal doctrine docudrama document documentaries
documentary documentation documenti documents dodder dode doden dodge dodger dodging dodo doe doel doelwit doen doenca
doente doet doff dog dogcatcher dogfight dogfish doggedness doggerel doggier doggies doggiest doggone doggoner
doggonest doggoning doggy doghouse dogie dogma dogmatic dogmatically dogmatism dogmatist dogtrot dogwood doilies doily
dois doit doivent dokter doktor dol dolares dolce doldrums dole doleful doling doll dollar dollari dollars dollhouse
dollies dollop dolly dolmen dolor dolore dolorous dolphin dolt doltish dom domain domaine domanda domande domani dome
domestic domestically domesticate domesticating domestication domesticity domicile domiciling dominance dominant
dominate dominating domination domineer doming dominion domino domme don donate donating donation donc donde done
donker donkey donne donnees donnent donner dono donor dont dood doodad doodle doodler doodling doohickey doom doomsday
door doorbell doorgaan doorknob doorman doormat doormen doorstep doorway doos dope dopey dopier dopiest doping dopo
dor dorf dories dork dorkier dorkiest dorky dorm dormancy dormant dormice dormindo dormir dormire dormitories
dormitory dormouse dorp dorsal dort dory dos dosage dose dossier dossiers dot dotage dotcom dote doth dottor dottore
dottoressa dotty dou double doublet doubling doubloon doubly doubt doubtful doubtless douche douching dough doughier
doughiest doughnut doughtier doughtiest doughty doughy dour dourest douse dousing doute doutor dove dovetail dovete
doveva dovevi dovevo dovrai dovrebbe dovrebbero dovrei dovremmo dovremo dovresti dovuto dowager dowdier dowdies
dowdiest dowdily dowdiness dowdy dowel down downbeat downcast downfall downgrade downgrading downhearted downhill
downier downiest download downloadable downplay downpour downright downscale downsize downsizing downstage downstairs
downstate downstream downswing downtime downtown downtrodden downturn downward downwind downy dowries dowry dowse
dowsing doxologies doxology doy doyen doze dozen dozing dr dra draag draagt draai draaien draait drab drabness drachma
draconian draft draftee draftier draftiest draftiness draftsman draftsmanship draftsmen drafty drag dragen dragnet
dragon dragonflies dragonfly dragoon drain drainage drainpipe drake dram drama dramatic dramatically dramatisation
dramatise dramatising dramatist dramatization dramatize dramatizing dran drank drankje drape draperies drapery draping
drastic drastically drauf draught draughtier draughtiest draughtiness draughtsman draughtsmanship draughtsmen draughty
draußen draw drawback drawbridge drawl drawn drawstring dray dread dreadful dreadlocks dreadnought dream dreamier
dreamiest dreamily dreamland dreamless dreamlike dreamt dreamy drearier dreariest drearily dreariness dreary dredge
dredger dredging dregs drehen drei drench dress dressage dressier dressiest dressiness dressmaker dressmaking dressy
drew dribble dribbler dribbling driblet drie dried drier dries driest drift driftwood drill drily drin drink drinkable
drinken drinnen drip drive drivel driven driver driveway driving drizzle drizzling drizzly droeg droga drogas drogen
droit droite droits droll drolleries drollery drollest drollness drolly dromedaries dromedary dromen drone droning
dronken drool droom droop droopier droopiest droopy drop droplet dropout dropsy dross drought drove drover drown
drowse drowsier drowsiest drowsily drowsiness drowsing drowsy drub druben drudge drudgery drudging drug druggist drugs
drugstore druid druk drum drumstick drunk drunkard drunken drunkenness drunkest dry dryad dryness drywall du dual
dualism duality duas dub dubbio dubiety dubious dubiousness ducal ducat duchess duchies duchy duck duckbill duckling
duct ductile ductility ductless dud duda dude dudgeon due duel duele duelist duellist dueno duet duff dug dugout duh
duidelijk duitse duivel duizend duizenden duke dukedom dulce dulcet dulcimer dull dullard dullest dullness dully duly
dumb dumbbell dumbest dumbfound dumbness dumbwaiter dumm dummies dummy dump dumpier dumpiest dumpling dumpster dumpy
dun dunce dune dung dungaree dungeon dunk dunno dunque duo duodena duodenal duodenum dupe duping duplex duplicate
duplicating duplication duplicator duplicity dur dura durability durable durably durant durante duration durch duree
duren duress durf durfen during duro dus dusk duskier duskiest dusky dust dustbin dustier dustiest dustiness dustless
dustman dustmen dustpan dusty duteous dutiable duties dutiful duty duurt duvet duvida dwarf dwarfish dwarfism dweeb
dwell dwelt dwindle dwindling dyadic dye dyer dyestuff dying dyke dynamic dynamical dynamism dynamite dynamiting
dynamo dynastic dynasties dynasty dysentery dysfunction dysfunctional dyslexia dyslexic dyspepsia dyspeptic each eager
eagerest eagerness eagle eaglet ear earache earbud eardrum earful earl earldom earlier earliest earliness earlobe
earmark earmuff earn earnest earnestness earphone earplug earshot earsplitting earth earthen earthenware earthier
earthiest earthiness earthlier earthliest earthling earthquake earthshaking earthward earthwork earthworm earthy
earwax earwig ease easel easier easiest easily easiness easing east eastbound easterlies easterly eastern easternmost
eastward easy easygoing eat eatable eaten eateries eatery eave eavesdrop ebb eben ebonies ebony ebullience ebullient
eccentric eccentrically eccentricities eccentricity ecclesiastic ecclesiastical ecco eccolo echelon echo echt echte
echtgenoot ecke eclectic eclectically eclecticism eclipse eclipsing ecliptic ecological ecologist ecology econometric
economic economical economies economique economiques economise economising economist economize economizing economy
ecosystem ecotourism ecran ecrit ecru ecstasies ecstasy ecstatic ecstatically ecumenical eczema ed edad edamame eddied
eddies eddy edelachtbare edelweiss edema edge edger edgewise edgier edgiest edginess edging edgy edibility edible
edict edification edifice edificio edified edifies edify edit editable edition editor editorial editorialise
editorialising editorialize editorializing editorship educable educate educating education educational educator eel
een eenmaal eens eentje eer eerder eerie eerier eeriest eerily eeriness eerlijk eerst eerste eet eeuu eeuwig efface
effacement effacing effect effective effectivement effectiveness effectual effectuate effectuating effeminacy
effeminate effervesce effervescence effervescent effervescing effet effete effets effetti effetto efficace efficacious
efficacy efficiencies efficiency efficient effigies effigy effluent effort effortless efforts effrontery effulgence
effulgent effusion effusive effusiveness egal egalement egalitarian egalitarianism egg eggbeater egghead eggnog
eggplant eggshell eglantine ego egocentric egoism egoist egoistic egotism egotist egotistic egotistical egregious
egress egret eh ehe eher ehi ehm ehre ehrlich ei eider eiderdown eier eigen eigenaar eigene eigenen eigenlijk
eigentlich eigenvalue eight eighteen eighteenth eighth eighties eightieth eighty eikel eiland ein eind einde eindelijk
eine einem einen einer eines einfach einige einmal eins einzige either ejaculate ejaculating ejaculation eject
ejection ejemplo ejercito eke eking el ela elaborate elaborateness elaborating elaboration elapse elapsing elas
elastic elasticity elate elating elation elbow elbowroom elder elderberries elderberry eldercare eldest ele elect
election electioneer elections elective elector electoral electorate electric electrical electrician electricity
electrification electrified electrifies electrify electrocardiogram electrocardiograph electrocute electrocuting
electrocution electrode electrodynamics electroencephalogram electroencephalograph electrolysis electrolyte
electrolytic electromagnet electromagnetic electromagnetism electron electronic electronica electronically
electronique electroplate electroplating electrostatic elegance elegant elegiac elegies elegy element elemental
elementary elements elephant elephantine eles elevate elevating elevation elevator eleve elevee eleven eleventh eleves
elf elfin elfish elicit elide eliding eligibility eligible eliminate eliminating elimination elision elite elitism
elitist elixir elk elkaar elke ell ellas elle elles ellipse ellipsis elliptic elliptical ello ellos elm elocution
elocutionist elongate elongating elongation elope elopement eloping eloquence eloquent else elsewhere eltern elucidate
elucidating elucidation elude eluding elusive elusiveness elves em emaciate emaciating emaciation email emanate
emanating emanation emancipate emancipating emancipation emancipator emasculate emasculating emasculation embaixo
embalm embankment embarazada embargo embark embarkation embarrass embarrassment embassies embassy embattled embed
embellish embellishment ember embezzle embezzlement embezzler embezzling embitter emblazon emblem emblematic embodied
embodies embodiment embody embolden embolism embora emboss embrace embracing embroider embroideries embroidery embroil
embryo embryologist embryology embryonic emcee emend emendation emerald emerge emergence emergencia emergencies
emergency emergent emergenza emerging emeritus emery emetic emigrant emigrate emigrating emigration eminence eminent
emir emirate emis emissaries emissary emission emit emo emoji emollient emolument emote emoting emotion emotional
emotionalism emotive empathetic empathise empathising empathize empathizing empathy emperor empezar empezo emphases
emphasis emphasise emphasize emphasizing emphatic emphatically emphysema empieza empire empirical empiricism
emplacement emplois employ employable employee employes employment emporium empower empowerment emprego empresa
empress emptied emptier empties emptiest emptily emptiness empty emu emulate emulating emulation emulator
emulsification emulsified emulsifies emulsify emulsion en enable enabling enact enactment enamel enamor enamour encamp
encampment encanta encantado encantaria encapsulate encapsulating encapsulation encase encasing encephalitis enchant
enchantment enchantress enchilada encima encircle encirclement encircling enclave enclose enclosing enclosure encode
encoder encoding encompass encontrado encontramos encontrar encontraron encontraste encontre encontrei encontro
encontrou encore encoring encounter encourage encouragement encouraging encroach encroachment encrust encrustation
encrypt encryption encuentra encuentras encuentro encumber encumbrance encyclical encyclopaedia encyclopaedic
encyclopedia encyclopedic end endanger ende endear endearment endeavor endeavour endemic endereco endive endless
endlessness endlich endocrine endorse endorsement endorser endorsing endow endowment endue enduing endurable endurance
endure enduring endways ene enema enemies enemigo enemy energetic energetically energia energie energies energise
energiser energising energize energizer energizing energy enervate enervating enervation enfant enfants enfeeble
enfeebling enfermedad enfermo enfin enfold enforce enforceable enforcement enforcer enforcing enfranchise
enfranchisement enfranchising engage engagement engaging engeland engels engender engine engorge engorging engracado
engrave engraver engraving engross engulf enhance enhancement enhancer enhancing enig enige enigma enigmatic
enigmatically enjoin enjoy enjoyable enjoyment enkel enkele enlarge enlargement enlarger enlarging enlighten
enlightenment enlist enlistee enlistment enliven enmesh enmities enmity ennoble ennoblement ennobling ennui enorm
enorme enormities enormity enormous enormousness enough enquanto enquire enquiries enquiring enquiry enrage enraging
enrapture enrapturing enregistre enrich enrichment enrol enroll enrollment enrolment ensconce ensconcing enseguida
ensemble enshrine enshrining enshroud ensign enslave enslavement enslaving ensnare ensnaring ensue ensuing ensuite
ensure ensuring entail entangle entanglement entangling entao entende entender entendeu entendi entendido entendo
entendu entente enter entero enterprise enterprising entertain entertainment entfernt enthral enthrall enthrone
enthronement enthroning enthuse enthusiasm enthusiast enthusiastic enthusiastically enthusing entice enticement
enticing entiende entiendes entiendo entier entire entirety entities entitle entitlement entitling entity entkommen
entomb entombment entomological entomologist entomology entonces entourage entra entrada entrails entrambe entrambi
entrance entrancing entrant entrap entrapment entrar entrare entrata entrato entre entreat entreaties entreaty entree
entregar entrench entrenchment entrepreneur entrepreneurial entreprise entreprises entries entro entropy entrou
entrust entry entryway entscheiden entscheidung entschieden entschuldige entschuldigen entschuldigung entwine
entwining enumerable enumerate enumerating enumeration enunciate enunciating enunciation envelop envelope envelopment
enviable enviably envied envies envio envious enviousness environ environment environmental environmentalism
environmentalist environnement environs envisage envisaging envision envoy envy enzyme eon epaulet epaulette ephemeral
epic epicenter epicentre epicure epicurean epidemic epidemiology epidermal epidermis epiglottis epigram epigrammatic
epilepsy epileptic epilogue episcopacy episcopal episcopate episode episodic episodio epistemology epistle epistolary
epitaph epithet epitome epitomise epitomising epitomize epitomizing epoca epoch epochal epoque epoxied epoxies epoxy
epsilon equability equable equably equal equalisation equalise equaliser equalising equality equalization equalize
equalizer equalizing equanimity equate equating equation equator equatorial equestrian equestrienne equidistant
equilateral equilibrium equine equinoctial equinox equip equipage equipe equipment equipo equipoise equitable
equitably equities equity equivalence equivalent equivocado equivocal equivocate equivocating equivocation er era
eraan erachter eradicate eradicating eradication eraf eram eramos eran erano eras erase erasure eravamo erbij erde ere
erect erectile erection erectness eres erfahren erg ergens erger ergo ergonomic ergste erhalten eri erinnere erinnern
erinnerst erkennen erklaren erledigen erledigt ermee ermine ernst ero erode eroding eroe erogenous erop erosion
erosive erotic erotica erotically eroticism erover err errada errado errand errant errata erratic erratically erratum
erreichen erro erroneous error errore ersatz erst erste ersten erstwhile erudite erudition eruit erupt eruption ervan
ervaring ervoor erwarten erwartet erwischt erythrocyte erzahl erzahlen erzahlt es esa esas esattamente esatto escalate
escalating escalation escalator escapade escapar escape escapee escaping escapism escapist escarole escarpment escena
eschatology eschew esci escola escolha escolher esconder escort escrever escreveu escribir escrito escritorio escrow
escucha escuchame escuchar escuche escuchen escuela escuro escuta escutcheon escute ese esempio esercito esiste eso
esophagi esophagus esos esoteric esoterically espacio espaco espada espadrille espalda especial especialmente especie
espera esperaba esperanca esperando esperanza esperar esperava espere esperem esperen esperienza espero esperto espied
espies espionage espirito espiritu esplanade esposa esposo espousal espouse espousing espresso espy esqueca esquecer
esqueceu esqueci esquerda esquire essa essas essay essayist esse essen essence essential essentiellement esserci
essere esses est esta estaba estabamos estaban estabas establish establishment estacao estacion estado estados estamos
estan estao estar estara estaran estaras estare estarei estaremos estaria estas estate estava estavam estavamos este
esteem esteja esten ester estes esteve estilo estimable estimate estimating estimation estimator estime estive estiver
estivesse esto estos estou estoy estrada estrange estrangement estranging estranha estranho estrela estrelas estrella
estrogen estuaries estuary estupendo estupida estupido estuve estuviera estuviste estuvo et eta etaient etait etant
etat etc etch ete eten eternal eternities eternity ether ethereal ethic ethical ethnic ethnically ethnicity
ethnological ethnologist ethnology ethos etiologies etiology etiquette etrangers etude etudes etudiants etwa etwas
etymological etymologies etymologist etymology eu eua eucalypti eucalyptus euch euer eugenics eulogies eulogise
eulogising eulogistic eulogize eulogizing eulogy eunuch euphemism euphemistic euphemistically euphony euphoria
euphoric eure eureka euren euro europe europeen europeenne europeennes europeens eutectic euthanasia eux evacuate
evacuating evacuation evacuee evade evading evaluate evaluating evaluation evanescent evangelical evangelise
evangelising evangelism evangelist evangelistic evangelize evangelizing evaporate evaporating evaporation evasion
evasive evasiveness eve even evenest evenhanded evenness event eventful eventfulness eventide eventual eventualities
eventuality eventuate eventuating ever everglade evergreen everlasting evermore every everybody everyday everyone
everyplace everything everywhere evict eviction evidemment evidence evidencing evident evil evildoer evilest evince
evincing eviscerate eviscerating evisceration evitar evitare eviter evocation evocative evoke evoking evolution
evolutionary evolve evolving ewe ewer ewig ex exacerbate exacerbating exacerbation exact exactamente exactest
exactitude exactness exacto exaggerate exaggerating exaggeration exalt exaltation exam examination examine examiner
examining example exampling exasperate exasperating exasperation exatamente excavate excavating excavation excavator
exceed excel excelente excellence excellent except exception exceptionable exceptional excepto excerpt excess
excessive exceto exchange exchangeable exchanging exchequer excise excising excision excitability excitable excitation
excite excitement exciting exclaim exclamation exclamatory exclude excluding exclusion exclusive exclusiveness
exclusivity excommunicate excommunicating excommunication excoriate excoriating excoriation excrement excrescence
excreta excrete excreting excretion excretory excruciating exculpate exculpating excursion excusable excuse excuseer
excuses excusing exec execrable execrate execrating executable execute executing execution executive executor
executrices executrix exegeses exegesis exemplar exemplary exemple exemplification exemplified exemplifies exemplify
exemplo exempt exemption exercise exercising exercito exert exertion exhalation exhale exhaling exhaust exhaustible
exhaustion exhaustive exhibit exhibition exhibitionism exhibitionist exhibitor exhilarate exhilarating exhilaration
exhort exhortation exhumation exhume exhuming exigencies exigency exigent exiguous exile exiling exist existe existem
existence existent existential existentialism existentialist exit exito exodus exonerate exonerating exoneration
exoplanet exorbitance exorbitant exorcise exorcising exorcism exorcist exotic exotically expand expandable expanse
expansion expansionist expansive expansiveness expatiate expatiating expatriate expatriating expatriation expect
expectancy expectant expectation expectorant expectorate expectorating expectoration expedience expediencies
expediency expedient expedite expediter expediting expedition expeditionary expeditious expel expend expendable
expenditure expense expensive experience experiencia experiencing experiment experimental experimentation expert
expertise expertness expiate expiating expiation expiration expire expiring expiry explain explanation explanatory
expletive explicable explicar explicate explicating explication explicit explicitness explique explode exploding
exploit exploitation exploitative exploration exploratory explore explorer exploring explosion explosive explosiveness
expo exponent exponential exponentiation export exportation exportations expose exposition expository expostulate
expostulating expostulation exposure expound express expressible expression expressionism expressionist expressionless
expressive expressiveness expressway expropriate expropriating expropriation expulsion expunge expunging expurgate
expurgating expurgation exquisite extant extemporaneous extempore extemporise extemporising extemporize extemporizing
extend extendable extension extensional extensive extensiveness extent extenuate extenuating extenuation exterior
exterminate exterminating extermination exterminator external extinct extinction extinguish extinguishable extirpate
extirpating extirpation extol extort extortion extortionate extortionist extra extract extraction extractor
extracurricular extradite extraditing extradition extramarital extrana extraneous extrano extraordinarily
extraordinary extrapolate extrapolating extrapolation extrasensory extraterrestrial extravagance extravagant
extravaganza extreme extremer extremest extremism extremist extremities extremity extricate extricating extrication
extrinsic extrinsically extroversion extrovert extrude extruding extrusion exuberance exuberant exude exuding exult
exultant exultation eye eyeball eyebrow eyeful eyeglass eyelash eyelet eyelid eyeliner eyepiece eyesight eyesore
eyestrain eyeteeth eyetooth eyewitness fa fable fabric fabricant fabricants fabricate fabricating fabrication fabulous
faca facade facam faccenda faccia facciamo faccio face faceless facendo facet facetious facetiousness faceva facial
facil facile facilement facilitate facilitating facilitation facilities facility facing faco facsimile fact facteurs
faction factional factionalism factitious factor factorial factories factorisation factorise factorising factorization
factorize factorizing factory factotum factual faculdade faculties faculty faddish fade faecal faeces fag faggot fagot
fahr fahre fahren fahrt fai faible faiblesse fail faillite failure fain fainest faint faintest fainthearted faintness
fair faire fairest fairground fairies fairness fairway fairy fairyland faisant fait faite faith faithful faithfulness
faithless faithlessness faits fake faker faking fakir fala falamos falando falar falcon falconry fale falei fall
fallacies fallacious fallacy fallait fallen fallibility fallible fallibly fallo falloff fallout fallow falls fallt
falo falou falsch falsche falschen false falsehood falseness falser falsest falsetto falsifiable falsification
falsified falsifies falsify falsities falsity falta falter fame famiglia familia familial familiale familiar
familiarisation familiarise familiarising familiarity familiarization familiarize familiarizing familie families
famille familles family famine famish fammi famous fan fanatic fanatical fanaticism fanboy fancied fancier fancies
fanciest fanciful fancily fanciness fanculo fancy fand fandom fanfare fang fangen fannies fanno fanny fantasied
fantasies fantasise fantasising fantasize fantasizing fantasma fantastic fantastica fantastically fantastico
fantastisch fantasy fanzine far fara farai faranno faraway farce farcela farci farcical fare farebbe farei faremo
faremos faresti farewell fargli faria farina farinaceous farla farle farlo farm farmhand farmhouse farmi farmland
farmyard faro farrow farsi farsighted farsightedness fart farther farthest farthing farti fascinate fascinating
fascination fascism fascist fashion fashionable fashionably fashionista fast fasten fastest fastidious fastidiousness
fastness fat fatal fatalism fatalist fatalistic fatalities fatality fate fateful fathead father fatherhood fatherland
fatherless fathom fathomable fathomless fatigue fatiguing fatness fato fatta fatten fatti fattier fatties fattiest
fatto fatty fatuous fatuousness faucet faudra fault faultfinding faultier faultiest faultily faultiness faultless
faulty faun fauna faut faute faveur favor favorable favorably favore favoriete favorite favoritism favour favourable
favourably favourite favouritism fawn fax faz faze fazem fazemos fazendo fazer fazia fazing fb fbi fe fealty fear
fearful fearfulness fearless fearlessness fearsome feasibility feasible feasibly feast feat feather featherbedding
featherier featheriest featherweight feathery feature featureless featuring febrile fecal feces fechar feckless fecund
fecundity fed fede federal federalism federalist federate federating federation fedora fee feeble feebleness feebler
feeblest feebly feedback feedbag feel feest feestje feet fehler fehlt feign feind feint feistier feistiest feisty feit
feita feito feldspar felice felices felici felicities felicitous felicity feline feliz felizes fell fellatio fellest
fellow fellowship felon felonies felonious felony felt female feminine femininity feminism feminist femme femmes
femoral femur fen fence fencer fencing fennel fenster fer fera feral ferias ferita ferito ferma fermare fermati
ferment fermentation fermi fermo fern fernsehen ferocious ferociousness ferocity ferret ferric ferried ferries ferrous
ferrule ferry ferryboat fertig fertile fertilisation fertilise fertiliser fertilising fertility fertilization
fertilize fertilizer fertilizing fervency fervent fervid fervor fervour fest festa festal festival festive festivities
festivity festoon feta fetal fetch feted fetid feting fetish fetishism fetishist fetishistic fetlock fetter fettle
fetus feu feud feudal feudalism feudalistic feuer fever feverish fevrier few fewest fey fez fezzes ff fianco fiasco
fiat fib fiberboard fiberglass fibre fibreboard fibreglass fibroid fibrous fibula fibulae fica ficam ficamos ficando
ficar ficara ficarei ficaria fiche fickle fickleness fickler ficklest fico ficou fiction fictional fictionalise
fictionalising fictionalize fictionalizing fictitious fidanzato fidati fiddle fiddler fiddlesticks fiddling fiddly
fidelity fidget fidgety fiducia fiduciaries fiduciary fie fief field fieldwork fiend fiendish fierce fierceness
fiercer fiercest fierier fieriest fieriness fiery fiesta fife fifteen fifteenth fifth fifties fiftieth fifty fig fight
figli figlia figlio figliolo figment figurative figure figurehead figurine figuring fijn fijne fil fila filament
filamentous filbert filch file filet filha filho filhos filial filiale filiales filibuster filigree filing fill fille
fillet fillies fillip filly film filme filmes filmier filmiest filmmaker films filmstrip filmy fils filter filterable
filth filthier filthiest filthiness filthy filtrate filtrating filtration fim fin finagle finagler finagling final
finale finalement finalise finalising finalist finality finalize finalizing finalmente finance financement finances
financial financier financiers financing finch finche finde finden findest findet fine fineness finery finesse finest
finestra finger fingerboard fingernail fingerprint fingertip finickier finickiest finicky finire finis finisce finish
finita finite finito fink finny fino finta fiori fique fiquei fiquem fir fire firearm fireball firebomb firebrand
firebreak firebug firecracker firefight fireflies firefly firehouse fireman firemen fireplace fireplug firepower
fireproof fireside firestorm firetrap firewall firewater firewood firework firm firma firmament firme firmest firmness
firmware first firstborn firsthand firth fisc fiscal fiscale fish fishbowl fisheries fisherman fishermen fishery
fishhook fishier fishiest fishnet fishtail fishwife fishwives fishy fission fissure fist fistful fisticuffs fit fitful
fitness fiume five fiver fix fixable fixate fixating fixation fixative fixe fixity fixture fiz fizemos fizer fizeram
fizz fizzier fizziest fizzle fizzling fizzy fjord flab flabbergast flabbier flabbiest flabbiness flabby flaccid flack
flag flagella flagellate flagellating flagellation flagellum flagon flagpole flagrant flagship flagstaff flagstone
flail flair flak flake flakier flakiest flakiness flaky flamand flambeing flambes flamboyance flamboyant flame
flamenco flamethrower flaming flamingo flammability flammable flan flandre flange flank flannel flannelette flap
flapjack flare flaring flash flashback flashbulb flashest flashgun flashier flashiest flashily flashiness flashlight
flashy flask flat flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatness flatten flattery flattop
flatulence flatulent flatware flaunt flautist flavor flavorful flavorless flavour flavourful flavourless flaw flawless
flax flaxen flay flea fleck fled fledged fledgling flee fleece fleecier fleeciest fleecing fleecy fleet fleetest
fleetness fleisch fles flesh fleshier fleshiest fleshlier fleshliest fleshy fleurs flew flex flexibility flexible
flexibly flextime flibbertigibbet flick flied fliegen flier flies fliest flight flightier flightiest flightiness
flightless flighty flimflam flimsier flimsiest flimsily flimsiness flimsy flinch fling flint flintier flintiest
flintlock flinty flip flippancy flippant flirt flirtation flirtatious flit float flock floe flog flood floodgate
floodlight floodlit floor floorboard floozies floozy flop flophouse floppier floppies floppiest floppiness floppy
flora floral flores floresta florid florin florist floss flotation flotilla flotsam flounce flouncing flounder flour
flourish floury flout flow flowerbed flowerier floweriest floweriness flowerpot flowery flown flu flub fluctuate
fluctuating fluctuation flue fluency fluent fluff fluffier fluffiest fluffiness fluffy flug flugzeug fluid fluidity
fluke flukier flukiest fluky flume flummox flung flunk flunkies flunky fluoresce fluorescence fluorescent fluorescing
fluoridate fluoridating fluoridation fluoride fluorine fluorite fluorocarbon fluoroscope flurried flurries flurry
flush flushest fluster flute fluting flutist flutter fluttery flux fly flyby flycatcher flyleaf flyleaves flyover
flypaper flysheet flyspeck flyswatter flyweight flywheel foal foam foamier foamiest foamy fob focal focus fodder foe
fog fogbound fogey foggier foggiest fogginess foggy foghorn fogies fogo fogy foi foible foil fois foist fold foldaway
folge folgen foliage folio folk folklore folksier folksiest folksy follicle follies follow folly fome foment
fomentation fomos fonction fonctionne fonctionnement fonctions fond fondant fondest fondle fondling fondness fondo
fonds fondue font food foodstuff fool fooleries foolery foolhardier foolhardiest foolhardiness foolhardy foolish
foolishness foolproof foolscap foot footage football footbridge footfall foothill foothold footlights footlocker
footloose footman footmen footnote footnoting footpath footprint footrest footsie footsore footstep footstool footwear
footwork fop foppish for fora forage forager foraging foram foray forbade forbear forbearance forbid forbidden forbore
forborne forca forcas force forceful forcefulness forceps forcible forcibly forcing fore forearm forebear forebode
foreboding forecast forecastle foreclose foreclosing foreclosure forefather forefeet forefinger forefoot forefront
foregather forego foregone foreground forehand forehead foreign foreknowledge foreleg forelock foreman foremast
foremen foremost forename forenoon forensic foreordain foreplay forerunner foresail foresaw foresee foreseeable
foreseen foreshadow foreshorten foresight foreskin forest forestall forestation forestry foretaste foretasting
foretell forethought foretold forever forevermore forewarn forewent forewoman forewomen foreword forfeit forfeiture
forgather forgave forge forger forgeries forgery forget forgetful forgetfulness forgettable forging forgivable forgive
forgiven forgiveness forgiving forgo forgone forgot forgotten fork forklift forlorn form forma formal formaldehyde
formalisation formalise formalising formalism formalities formality formalization formalize formalizing formas format
formation formative forme formes formidable formidably formless formlessness formula formulae formulaic formulate
formulating formulation formule fornicate fornicating fornication forsake forsaken forsaking forse forsook forsooth
forswear forswore forsworn forsythia fort forte fortement forth forthcoming forthright forthrightness forthwith
forties fortieth fortification fortified fortifies fortify fortis fortissimo fortitude fortnight fortress fortuitous
fortuna fortunate fortunato fortune forty forum forward forwardest forwardness forwent forza forze fosse fossero fossi
fossil fossilisation fossilise fossilising fossilization fossilize fossilizing foster foto fotos fottuto fought foul
foulest foulness found foundation foundling foundries foundry fount fountain fountainhead four fourfold fournisseurs
fourscore foursome foursquare fourteen fourteenth fourth fout fouten fowl fox foxglove foxhole foxhound foxier foxiest
foxtrot foxy foyer fra fracas frack fractal fraction fractional fractious fracture fracturing frage fragen fragile
fragility fragment fragmentary fragmentation fragrance fragrant frail frailest frailties frailty frais frame framer
framework framing franc franca france francese franchise franchisee franchiser franchising francs frank frankest
frankfurter frankincense frankness frantic frantically frappes frat fratelli fratello fraternal fraternisation
fraternise fraternising fraternities fraternity fraternization fraternize fraternizing fratricide frau fraud
fraudulence fraudulent frauen fraught fraulein fray frazzle frazzling freak freakier freakiest freakish freaky freckle
freckling freddo free freebase freebasing freebie freebooter freedman freedmen freedom freehand freehold freelance
freelancer freelancing freeload freeman freemen freer freest freestanding freestyle freethinker freethinking freeway
freewheel freewill freeze freezer freezing frega frei freight freiheit french frenetic frenetically frente frenzied
frenzies frenzy frequencies frequency frequent frequentest fresco fresh freshen freshest freshet freshman freshmen
freshness freshwater fret fretful fretfulness fretta fretwork freund freunde freunden freundin frf friable friar
fricassee friction fridge fried frieden friend friendless friendlier friendlies friendliest friendliness friendship
fries frieze frigate fright frighten frightful frigid frigidity frill frillier frilliest frilly fringe fringing frio
fripperies frippery frisk friskier friskiest friskily friskiness frisky fritter frivolities frivolity frivolous frizz
frizzier frizziest frizzle frizzling frizzy fro frock frog frogman frogmen froh frolic frolicked frolicking frolicsome
from frond front frontage frontal fronte frontier frontiersman frontiersmen frontispiece frost frostbit frostbite
frostbitten frostier frostiest frostily frostiness frosty froth frothier frothiest frothy frown frowzier frowziest
frowzy froze frozen fructified fructifies fructify fructose frugal frugality fruh fruher fruit fruitcake fruitful
fruitfulness fruitier fruitiest fruition fruitless fruitlessness fruits fruity frump frumpier frumpiest frumpy
frustrate frustrating frustration fry fu fuchsia fuck fuddle fuddling fudge fudging fue fuego fuel fuera fueron fuerte
fuerza fuerzas fugir fugitive fugiu fugue fuhle fuhlen fuhlt fuhren fuhrt fui fuimos fuiste fulcrum fulfil fulfill
fulfillment fulfilment full fullback fullest fullness fully fulminate fulminating fulmination fulsome fumble fumbler
fumbling fume fumigate fumigating fumigation fumigator fuming fun funciona funcionar function functional functionality
functionaries functionary fundamental fundamentalism fundamentalist fundo funeral funereal funf fungal fungi
fungicidal fungicide fungous fungus funicular funk funkier funkiest funktioniert funky funnel funnier funnies funniest
funnily funniness funny funziona funzionato fuoco fuori fur furbelow furbish furchte furgone furies furious furl
furlong furlough furnace furnish furniture furor furore furrier furriest furrow furry furs further furtherance
furthermore furthermost furthest furtive furtiveness fury furze fuse fuselage fusible fusillade fusing fusion fuss
fussbudget fussier fussiest fussily fussiness fussy fustian fustier fustiest fusty fut futebol futile futility futon
futur future futuristic futurities futurity futuro futz fuzz fuzzier fuzziest fuzzily fuzziness fuzzy fuß ga gaan gaat
gab gabardine gabbier gabbiest gabble gabbling gabby gaberdine gable gad gadabout gadflies gadfly gadget gadgetry gaf
gaff gaffe gag gaggle gagne gagner gaiety gaily gain gainful gainsaid gainsay gait gal gala galactic galaxies galaxy
gale galena gall gallant gallantry gallbladder galleon galleries gallery galley gallium gallivant gallon gallop
gallows gallstone galore galosh galvanic galvanise galvanising galvanize galvanizing galvanometer gamba gambe gambit
gamble gambler gambling gambol game gamecock gamekeeper gameness gamer gamesmanship gamest gamete gamier gamiest gamin
gamine gaming gamma gamme gamut gamy gana ganado ganar ganas gander gang gangland ganglia gangling ganglion gangplank
gangrene gangrening gangrenous gangster gangway ganha ganhar ganhou gannet gantlet gantries gantry ganz ganze ganzen
ganzes gap gape gar garage garaging garantie garb garbage garbageman garbanzo garble garbling garde garden gardenia
garder gargantuan gargle gargling gargoyle garish garishness garland garlic garlicky garment garner garnet garnish
garnishee garota garotas garoto garotos garrafa garret garrison garrote garroting garrulity garrulous garrulousness
garter gas gaseous gash gasket gaslight gasohol gasoline gasp gassier gassiest gassy gast gasten gastric gastritis
gastrointestinal gastronomic gastronomical gastronomy gasworks gat gate gatecrasher gaten gatepost gateway gather
gating gato gatto gauche gaucher gauchest gaucho gaudier gaudiest gaudily gaudiness gaudy gauge gauging gaunt gauntest
gauntlet gauntness gauw gauze gauzier gauziest gauzy gave gavel gaven gavotte gawk gawkier gawkiest gawkily gawkiness
gawky gay gayest gayness gaz gaze gazebo gazelle gazer gazette gazetting gazillion gazing gazpacho gbp geandert gear
gearbeitet gearbox gearresteerd gearshift gearwheel gebaude gebe gebeld geben gebeten gebeurd gebeurde gebeuren
gebeurt gebied gebleven geboren gebouw gebracht gebroken gebruik gebruiken gebruikt gebruikte geburtstag gecko gedaan
gedacht gedachten gedanken gedoe gedood gedrag gee geef geeft geek geekier geekiest geeky geen geese geest geezer
gefahr gefahrlich gefallen gefallt gefangen gefangnis gefeliciteerd gefragt gefuhl gefuhle gefunden gegaan gegangen
gegeben gegen gegend gegenuber gegessen gegeten gegeven gegevens geh gehaald gehabt gehad gehe geheim geheime geheimen
geheimnis gehen gehirn geholfen geholpen gehoord gehoren gehort gehouden gehst geht gehts geinteresseerd geisha geist
gek gekauft gekke gekocht gekomen gekommen gekozen gekregen gel gelassen gelaten gelatin gelatinous geld geleden
geleerd gelernt gelesen gelezen gelid geliebt gelijk gelo gelogen geloof geloofde gelooft geloven geluid geluk
gelukkig gelukt gem gemaakt gemacht gemakkelijk gemeen gemeinsam gemist gemstone genaamd genannt genau genauso
gendarme gender gene genealogical genealogies genealogist genealogy genera generaal general generale generalement
generalisation generalise generalising generalissimo generalities generality generalization generalize generalizing
generate generating generation generative generator genere generic generically generosities generosity generous
genesis genetic genetically geneticist genezen genial geniality genie geniet genii genital genitalia genitive genitori
genius genocide genoeg genoemd genome genomen genommen genre gens gent gente genteel gentian gentil gentile gentility
gentle gentlefolk gentleman gentlemen gentleness gentler gentlest gentlewoman gentlewomen gentling gentries
gentrification gentrified gentrifies gentrify gentry genuflect genuflection genug genuine genuineness genus geocache
geocaching geocentric geode geodesic geoengineering geographer geographic geographical geographies geography geologic
geological geologies geologist geology geometer geometric geometrical geometries geometry geophysical geophysics
geopolitical geopolitics geostationary geothermal gepakt gepraat geprobeerd geraakt gerade geranium gerbil gered
geredet geregeld gerer gerettet geriatric germ germane germanium germicidal germicide germinal germinate germinating
germination gern gerne gerontologist gerontology gerrymander gerund gesagt geschafft geschaft geschehen geschenk
geschichte geschickt geschiedenis geschlafen geschlagen geschoten geschreven geschrieben gesehen gesellschaft gesetz
gesicht geslagen geslapen gesloten gespielt gesprek gesprochen gesproken gestate gestating gestation gestern
gesticulate gesticulating gesticulation gestion gestohlen gestolen gestoord gestopt gestorben gestorven gesture
gesturing gestuurd gesu gesucht gesund gesundheit get getan getaway getotet getroffen getrouwd getuige getuigen getup
gevaar gevaarlijk geval gevallen gevangen gevangenis gevecht geven gevoel gevoelens gevolgd gevonden gevraagd gewartet
geweer geweest geweld geweldig geweldige gewerkt gewesen geweten gewgaw gewinnen gewond gewone gewonnen gewoon
geworden geyser gezegd gezet gezeten gezicht gezien gezin gezocht ghastlier ghastliest ghastliness ghastly gherkin
ghetto ghost ghostlier ghostliest ghostliness ghostwrite ghostwriter ghostwriting ghostwritten ghostwrote ghoul
ghoulish gia giant giantess gib gibber gibberish gibbet gibbon gibe gibing giblet gibst gibt giddier giddiest giddily
giddiness giddy gift gig gigabit gigabyte gigahertz gigantic gigapixel giggle giggler gigglier giggliest giggling
giggly gigolo gild gill gilt gimcrack gimlet gimme gimmick gimmickry gimmicky gimpy gin ging gingen ginger gingerbread
gingersnap gingham gingivitis ginkgo ginseng giocare giochi gioco giornata giorni giorno giovane giovani giraffe gird
girdle girdling girl girlfriend girlhood girlish giro girt girth gist gisteravond gisteren giu giudice giuro giusta
giustizia giusto give giveaway given giving gizmo gizzard glacial glacier glad gladden glade gladiator gladiatorial
gladiola gladioli gladiolus gladness glamorise glamorising glamorize glamorizing glamorous glamour glance glancing
gland glandular glare glaring glas glass glassful glassier glassiest glassware glassy glaub glaube glauben glaubst
glaubt glaucoma glaze glazier glazing gleam glean glee gleeful gleich gleiche gleichen glen gli glib glibness glide
glider gliding glielo glimmer glimpse glimpsing glint glissandi glissando glisten glitch glitter glittery glitz
glitzier glitziest glitzy gloaming gloat glob global globalisation globalization globe globetrotter globular globule
glockenspiel gloom gloomier gloomiest gloomily gloominess gloomy glop gloried glories glorification glorified
glorifies glorify glorious glory gloss glossaries glossary glossier glossies glossiest glossiness glossy glottis glove
gloving glow glowworm gluck glucklich gluckwunsch glucose glue gluey gluier gluiest gluing glum glumness glut gluten
glutinous glutton gluttonous gluttony glycerin glycerine glycerol glycogen glyph gnarl gnarlier gnarliest gnarly gnash
gnat gnaw gneiss gnome gnomish gnu go goad goal goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin
gob gobble gobbledegook gobbledygook gobbler gobbling gobierno goblet goblin god godchild godchildren goddamn
goddaughter goddess godfather godforsaken godhood godless godlier godliest godlike godliness godmother godparent
godsend godsnaam godson goed goede goedemorgen goedenavond goeie gofer goggle goggling goiter goitre gold goldbrick
golden goldenest goldenrod goldfinch goldfish goldsmith golf gollies golly golpe gonad gondola gondolier gone goner
gong gonna gonorrhea gonorrhoea goo goober goodbye goodies goodlier goodliest goodness goodnight goodwill goody gooey
goof goofier goofiest goofy google googling gooi gooien gooier gooiest gook goon goop goose gooseberries gooseberry
goosing gopher gordo gore gorge gorgeous gorging gorier goriest gorilla goriness goring gorse gory gosh gosling gospel
gossamer gossip gossipy gosta gostam gostar gostaria gostava gostei gosto gostou got gott gotta gotten gottes goud
gouge gouger gouging goulash gourd gourmand gourmet gout goutier goutiest gouty gouvernement govern governable
governance governess government governmental governo governor governorship gown graag grab graca gracas grace graceful
gracefulness graceless gracelessness gracias gracing gracioso gracious graciousness grackle grad gradation grade
gradient grado gradual graduate graduating graduation graffiti graffito graft grail grain grainier grainiest grainy
gram grammar grammarian grammatical gramophone gran granaries granary grand grandchild grandchildren granddad
granddaughter grande grandee grandes grandest grandeur grandfather grandi grandiloquence grandiloquent grandiose
grandioso grandma grandmother grandness grandpa grandparent grands grandson grandstand grange granite grannies granny
granola grant granular granularity granulate granulating granulation granule grap grape grapefruit grapevine graph
graphic graphical graphique graphite graphologist graphology grapje grapnel grappig grapple grappling grasp grass
grasshopper grassier grassiest grassland grassy grate grateful gratefulness grater gratification gratified gratifies
gratify grating gratis gratitude gratuities gratuitous gratuity grave gravel graven graver gravest gravestone
graveyard gravida gravies graving gravitate gravitating gravitation gravitational gravity gravy gray graybeard grayest
grayish grayness graze grazie grazing grease greasepaint greasier greasiest greasiness greasing greasy great greatest
greatness grebe greed greedier greediest greedily greediness greedy green greenback greenery greenest greengrocer
greenhorn greenhouse greenish greenness greensward greet gregarious gregariousness gremlin grenade grenadier grens
grew grey greyest greyhound greyish greyness grid griddle griddlecake gridiron gridlock grief grievance grieve
grieving grievous griffin grill grille grim grimace grimacing grime grimier grimiest grimness grimy grin grindstone
gringo grip gripe grippe grislier grisliest grisly grist gristle grit grittier grittiest gritty grizzled grizzlier
grizzlies grizzliest grizzly groan grocer groceries grocery groep grog groggier groggiest groggily grogginess groggy
groin grommet grond groom groot grootste groove groovier grooviest grooving groovy grope groping gros grosbeak gross
grossest grossness grosso grote groter grotesque grotto grouch grouchier grouchiest grouchiness grouchy ground
groundbreaking groundhog groundless groundswell groundwork group groupe groupes groupie grouse grousing grout grove
grovel grow growl grown grownup growth groyne groß großartig große großen großer großes grub grubbier grubbiest
grubbiness grubby grubstake grudge grudging gruel gruesome gruesomer gruesomest gruff gruffest gruffness grumble
grumbler grumbling grumpier grumpiest grumpily grumpiness grumpy grund grunge grungier grungiest grungy grunt grupo
gruppe gruppo gs gsm guacamole guai guano guarantee guarantied guaranties guarantor guaranty guard guarda guardami
guardando guardare guardate guardhouse guardi guardia guardian guardianship guardrail guardroom guardsman guardsmen
guava gubernatorial guerra guerre guerrilla guess guessable guesstimate guesstimating guesswork guest guff guffaw
guida guidance guidare guide guidebook guideline guiding guild guile guileful guileless guillotine guillotining guilt
guiltier guiltiest guiltily guiltiness guiltless guilty guinea guise guitar guitarist gulag gulch gulf gull gullet
gullibility gullible gullies gully gulp gum gumbo gumdrop gummier gummiest gummy gumption gun gunboat gunfight gunfire
gunk gunman gunmen gunnery gunny gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith gunwale
guppies guppy gurgle gurgling gurney guru gush gushier gushiest gushy gusset gust gusta gustan gustaria gustatory
gustier gustiest gusto gusty gut gute guten guter gutes gutless gutsier gutsiest gutsy guttersnipe guttural guy guzzle
guzzler guzzling gybe gybing gym gymnasium gymnast gymnastic gymnosperm gynaecological gynaecologist gynaecology
gynecological gynecologist gynecology gyp gypsies gypsum gypsy gyrate gyrating gyration gyro gyroscope ha haal haalt
haar haare haast haat hab habe haben haber haberdasher haberdasheries haberdashery haberlo haberte habia habian habias
habit habitability habitable habitacion habitat habitation habitual habituate habituating habituation habla hablado
hablamos hablando hablar hablas hable hablo habra habria habt hace hacemos hacen hacer hacerle hacerlo hacerme hacerte
haces hacia hacienda haciendo hack hackle hackney hacksaw hacktivist had hadden haddock haematologist haematology
haemoglobin haemophilia haemophiliac haemorrhage haemorrhaging haemorrhoid hafnium haft hag haga hagamos hagan hagas
haggard haggle haggler haggling hago hai haiku hail hailstone hailstorm hair hairbreadth hairbrush haircut hairdo
hairdresser hairdressing hairier hairiest hairiness hairless hairline hairnet hairpiece hairpin hairsbreadth
hairsplitting hairspring hairstyle hairstylist hairy hake halberd halcyon hale halen haler halest half halfback
halfhearted halfheartedness halfpence halfpennies halfpenny halfte halftime halfway halibut haling halitosis hall
hallelujah hallmark hallo hallow hallucinate hallucinating hallucination hallucinatory hallucinogen hallucinogenic
hallway halo halogen halon hals halt halte halten haltst halve halving halyard ham hambre hamburger hamlet hammerhead
hammock hamper hamster hamstring hamstrung han hand handbag handball handbill handbook handcar handcart handcraft
handcuff hande handedness handen handful handgun handheld handicap handicraft handier handiest handily handiness
handiwork handkerchief handle handlebar handler handling handmade handmaid handmaiden handout handpick handrail
handset handshake handshaking handsome handsomeness handsomer handsomest handspring handstand handwork handwriting
handwritten handy handyman handymen hang hangar hangdog hangen hangman hangmen hangnail hangout hangover hangt hank
hankie hanky hanno hansom haphazard hapless happen happenstance happier happiest happily happiness happy hara haran
harangue haranguing haras harass harassment harbinger harbor harbour hard hardback hardball hardcover harde harden
hardest hardheaded hardheadedness hardhearted hardheartedness hardier hardiest hardily hardiness hardliner hardness
hardship hardtack hardtop hardware hardwood hardy hare harebrained harelip harem haremos haria haring hark harlequin
harlot harm harmful harmfulness harmless harmlessness harmonic harmonica harmonically harmonies harmonious
harmoniousness harmonisation harmonise harmonising harmonization harmonize harmonizing harmony harness harp harpies
harpist harpoon harpsichord harpy harridan harried harries harrow harry harsh harshest harshness hart harvest has hash
hashish hashtag hasp hasse hassle hassling hassock hast hasta haste hasten hastier hastiest hastily hastiness hasting
hasty hat hatch hatchback hatcheries hatchery hatchet hatchway hate hateful hatefulness hath hatred hatte hatten
hattest haughtier haughtiest haughtily haughtiness haughty haul haunch haunt haus hause hausse haut haute hauteur have
haven havendo haver havera haversack havia having havoc haw hawk hawkish hawthorn hay haya hayas haycock hayloft
haymow hayseed haystack haywire haz hazard hazardous haze hazel hazelnut hazier haziest hazily haziness hazing hazlo
hazmat hazy he head headache headband headboard headdress headfirst headgear headhunter headier headiest headland
headless headlight headline headlining headlock headlong headmaster headmistress headphone headquarter headrest
headroom headset headstone headstrong headwaiter headwaters headway headwind headword heady heal health healthcare
healthful healthfulness healthier healthiest healthily healthiness healthy heap hear hearken hearsay hearse heart
heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier hearties heartiest heartily
heartiness heartland heartless heartlessness heartrending heartsick heartstrings heartthrob heartwarming hearty heat
heath heathen heathenish heatstroke heave heaven heavenlier heavenliest heavenward heavier heavies heaviest heavily
heaviness heaving heavy heavyset heavyweight heb hebben hebt hecho hechos heck heckle heckler heckling hectare hectic
hectically hector hedge hedgehog hedgerow hedging hedonism hedonist hedonistic heedful heedless heedlessness heeft
heehaw heel heen heer heerlijk heet heft heftier heftiest hefty hegemony heifer height heighten heilige hein heinous
heinousness heir heiraten heiress heirloom heist heiß heiße heißen heißt hel helaas held hele helemaal helfe helfen
helft helical helices helicopter heliotrope heliport helium helix hell hellebore hellhole hellion hellish hello helm
helmet helmsman helmsmen helot help helpen helpful helpfulness helpless helplessness helpline helpmate helpt hem
hematologist hematology hemel hemisphere hemispheric hemispherical hemline hemlock hemoglobin hemophilia hemophiliac
hemorrhage hemorrhaging hemorrhoid hemos hemp hempen hemstitch hen hence henceforth henceforward henchman henchmen
henna henpeck hep hepatic hepatitis heptagon her herald heraldic heraldry heraus herausfinden herb herbaceous herbage
herbal herbalist herbicide herbivore herbivorous herculean herdsman herdsmen here hereabout hereafter hereby
hereditary heredity herein heren hereof heresies heresy heretic heretical hereto heretofore hereupon herewith herida
herido herinner herinneren herinnert heritage hermana hermano hermanos hermaphrodite hermaphroditic hermetic
hermetically hermit hermitage hermosa hermoso hernia hero heroe heroi heroic heroically heroin heroine heroism heron
herpes herr herren herringbone herrn herself hersenen hertz herum herz herzen hesitancy hesitant hesitate hesitating
hesitation het heterodox heterodoxy heterogeneity heterogeneous heterosexual heterosexuality hetzelfde heures
heuristic heute hew hex hexadecimal hexagon hexagonal hexameter hey heyday hi hiatus hibachi hibernate hibernating
hibernation hibiscus hiccough hiccup hice hicieron hicimos hiciste hick hickey hickories hickory hidden hide hideaway
hidebound hideous hideousness hideout hie hield hielo hielp hier hierarchical hierarchies hierarchy hierheen hierher
hiermee hieroglyphic high highball highborn highboy highbrow highchair highest highfalutin highland highlight highness
hightail highway highwayman highwaymen hij hija hijack hijo hijos hike hiker hiking hilarious hilarity hilf hilfe
hilft hill hillbillies hillbilly hillier hilliest hillock hillside hilltop hilly hilt him himmel himself hin hind
hindmost hindquarter hindrance hindsight hinge hinging hint hinten hinter hinterland hintern hip hippie hippo
hippopotamus hippy hire hireling hiring hirsute histamine histogram histoire historia historian historias historic
historical histories historique history histrionic hit hitch hitchhike hitchhiker hitchhiking hither hitherto hive
hiving hizo hm ho hoagie hoard hoarfrost hoarier hoariest hoariness hoarse hoarseness hoarser hoarsest hoary hoax hob
hobbies hobbit hobble hobbling hobby hobbyhorse hobbyist hobgoblin hobnail hobnob hobo hoch hochzeit hock hockey
hockshop hodgepodge hoe hoedown hoef hoeft hoek hoelang hoer hoeveel hoeven hoewel hoezo hoffe hoffnung hog hogan
hogar hoge hoggish hogshead hogwash hoi hoist hoje hokey hokier hokiest hokum hol hola hold holding holdout holdover
holdup hole holen holiday holier holiest holiness holing holistic holle holler hollies hollow hollowest hollowness
holly hollyhock holocaust hologram holograph holographic holography holster homage hombre hombres homburg home
homebodies homebody homeboy homecoming homegrown homeland homeless homelessness homelier homeliest homeliness homem
homemade homemaker homens homeopathic homeopathy homeowner homepage homer homeroom homesick homesickness homespun
homestead homestretch hometown homeward homework homewrecker homey homeyness homicidal homicide homier homiest
homilies homily homing hominy homme hommes homo homogeneity homogeneous homogenisation homogenise homogenising
homogenization homogenize homogenizing homograph homonym homophobia homophobic homophone homosexual homosexuality
honcho hond honden honderd hone honest honestest honesty honey honeybee honeycomb honeydew honeymoon honeysuckle
honger honing honk honor honorable honorably honorarium honorary honorific honour honourable honourably honra hooch
hood hoodie hoodlum hoodoo hoodwink hooey hoof hoofd hoog hoogte hook hookah hookup hookworm hooky hooligan
hooliganism hoop hoopla hoopte hoor hooray hoorde hoort hoot hooves hop hope hopeful hopefulness hopeless hopelessness
hopelijk hopen hopscotch hor hora horas horde hording hore horen horizon horizontal hormonal hormone horn hornet
hornier horniest hornless hornpipe horny horology horoscope horrendous horrible horribly horrid horrific horrified
horrifies horrify horrivel horror hors horse horseback horseflies horsefly horsehair horsehide horseman horsemanship
horsemen horseplay horsepower horseradish horseshoe horsetail horsewhip horsewoman horsewomen horsey horsier horsiest
horsing horst hort horte horticultural horticulture horticulturist hosanna hose hosiery hospice hospitable hospitably
hospital hospitalisation hospitalise hospitalising hospitality hospitalization hospitalize hospitalizing host hostage
hostel hostelries hostelry hostess hostile hostilities hostility hostler hot hotbed hotcake hotel hotelier hothead
hotheadedness hothouse hotkey hotness hotshot hou houd houden houdt hound hour hourglass house houseboat housebound
housebreak housebroke housebroken houseclean housecoat houseflies housefly household househusband housekeeper
housekeeping housemaid housemother houseplant housetop housewares housewarming housewife housewives housework housing
houve hove hovel hover hovercraft how howdah howdy however howitzer howl howsoever hoy hub hubbies hubbub hubby hubcap
hubiera hubieras hubiese hubo hubris hubsch huckleberries huckleberry huckster huddle huddling hue huevos huff huffier
huffiest huffily huffy hug huge hugeness hugest huh huid huilen huis huit hula hulk hull hullabaloo hulp hum human
humana humane humaneness humanest humanisation humanise humaniser humanising humanism humanist humanistic humanitarian
humanitarianism humanities humanity humanization humanize humanizer humanizing humankind humanness humano humanoid
humanos humble humbleness humbler humblest humbling humbly humbug humdinger humdrum humeri humerus humid humidified
humidifier humidifies humidify humidity humidor humiliate humiliating humiliation humility hummingbird hummock hummus
humongous humor humorist humorless humorlessness humorous humour humourless humourlessness hump humpback humus hun
hunch hunchback hund hundred hundredfold hundredth hundredweight hung hunger hungover hungrier hungriest hungrily
hungry hunk hunt huntress huntsman huntsmen hurdle hurdler hurdling hurl hurrah hurricane hurried hurries hurry hurt
hurtful hurtle hurtling husband husbandry hush husk huskier huskies huskiest huskily huskiness husky hussar hussies
hussy hustings hustle hustler hustling hut hutch huwelijk hyacinth hybrid hybridise hybridising hybridize hybridizing
hydra hydrangea hydrant hydrate hydrating hydraulic hydraulically hydrocarbon hydroelectric hydroelectricity hydrofoil
hydrogen hydrogenate hydrogenating hydrology hydrolysis hydrometer hydrophobia hydroplane hydroplaning hydroponic
hydrosphere hydrotherapy hyena hygiene hygienic hygienically hygienist hygrometer hying hymen hymn hymnal hype hyper
hyperactive hyperactivity hyperbola hyperbole hyperbolic hypercritical hyperlink hypermarket hypersensitive
hypersensitivities hypersensitivity hyperspace hypertension hypertext hyperventilate hyperventilating hyperventilation
hyphen hyphenate hyphenating hyphenation hyping hypnoses hypnosis hypnotic hypnotically hypnotise hypnotising
hypnotism hypnotist hypnotize hypnotizing hypo hypoallergenic hypochondria hypochondriac hypocrisies hypocrisy
hypocrite hypocritical hypodermic hypoglycemia hypoglycemic hypotenuse hypothalami hypothalamus hypothermia hypotheses
hypothesis hypothesise hypothesize hypothesizing hypothetical hysterectomies hysterectomy hysteresis hysteria hysteric
hysterical ia iamb iambic iba ibas ibex ibis ibm ibuprofen ice iceberg icebound icebox icebreaker icecap ich ici
icicle icier iciest icily iciness icing ickier ickiest icky icon iconoclast iconoclastic icy id idade idea ideal
idealisation idealise idealising idealism idealist idealistic idealistically idealization idealize idealizing idee
idees ideia identical identifiable identification identified identifier identifies identify identities identity
ideogram ideograph ideological ideologies ideologist ideology idiocies idiocy idiom idiomatic idiomatically idioot
idiosyncrasies idiosyncrasy idiosyncratic idiot idiota idiotas idiotic idiotically idle idleness idler idlest idling
ido idol idolater idolatrous idolatry idolise idolising idolize idolizing idyll idyllic ie ieder iedere iedereen
iemand ieri iets if iffier iffiest iffy iglesia igloo igneous ignite igniting ignition ignoble ignobly ignominies
ignominious ignominy ignoramus ignorance ignorant ignore ignoring igreja igual iguana ihm ihn ihnen ihr ihre ihrem
ihren ihrer ii ijs ik il ilha ilk ill illegal illegalities illegality illegibility illegible illegibly illegitimacy
illegitimate illiberal illicit illicitness illiteracy illiterate illness illogical illuminate illuminating
illumination illumine illumining illusion illusive illusory illustrate illustrating illustration illustrative
illustrator illustrious ils im image imagem imagen imagery images imaginable imaginably imaginar imaginary imagination
imaginative imagine imaging imagining imagino imam imbalance imbecil imbecile imbecilic imbecilities imbecility imbibe
imbibing imbroglio imbue imbuing imediatamente imitate imitating imitation imitative imitator immaculate
immaculateness immagino immanence immanent immaterial immature immaturity immeasurable immeasurably immediacy
immediatamente immediate immediatement immemorial immense immensities immensity immer immerse immersing immersion
immersive immigrant immigrate immigrating immigration imminence imminent immobile immobilier immobilisation immobilise
immobilising immobility immobilization immobilize immobilizing immoderate immodest immodesty immolate immolating
immolation immoral immoralities immorality immortal immortalise immortalising immortality immortalize immortalizing
immovable immovably immune immunisation immunise immunising immunity immunization immunize immunizing immunology
immure immuring immutability immutable immutably imp impact impair impairment impala impale impalement impaling
impalpable impanel imparare imparato impart impartial impartiality impassable impasse impassioned impassive
impassivity impatience impatient impeach impeachment impeccability impeccable impeccably impecunious impecuniousness
impedance impede impediment impedimenta impeding impel impend impenetrability impenetrable impenetrably impenitence
impenitent imperative imperceptible imperceptibly imperfect imperfection imperial imperialism imperialist
imperialistic imperil imperious imperiousness imperishable impermanence impermanent impermeable impermissible
impersonal impersonate impersonating impersonation impersonator impertinence impertinent imperturbability
imperturbable imperturbably impervious impetigo impetuosity impetuous impetus impieties impiety impinge impingement
impinging impious impish impishness implacability implacable implacably implant implantation implausibilities
implausibility implausible implausibly implement implementable implementation implicate implicating implication
implicit implied implies implode imploding implore imploring implosion impolite impoliteness impolitic imponderable
import importa importance important importante importantes importants importanza importation importo importunate
importune importuning importunity impose imposible imposing imposition impossibile impossibilities impossibility
impossible impossibly impossivel impostor imposture impotence impotent impound impoverish impoverishment impracticable
impracticably impractical impracticality imprecation imprecise imprecision impregnability impregnable impregnably
impregnate impregnating impregnation impresario impress impression impressionable impressionism impressionist
impressionistic impressive impressiveness imprimatur imprint imprison imprisonment improbabilities improbability
improbable improbably impromptu impronte improper improprieties impropriety improvable improve improvement
improvidence improvident improving improvisation improvise improvising improvviso imprudence imprudent impudence
impudent impugn impulse impulsing impulsion impulsive impulsiveness impunity impure impurer impurest impurities
impurity imputation impute imputing in inabilities inability inaccessibility inaccessible inaccuracies inaccuracy
inaccurate inaction inactive inactivity inadequacies inadequacy inadequate inadmissible inadvertence inadvertent
inadvisable inalienable inamorata inane inaner inanest inanimate inanities inanity inapplicable inappropriate inapt
inarticulate inasmuch inattention inattentive inaudible inaudibly inaugural inaugurate inaugurating inauguration
inauspicious inboard inborn inbound inbox inbred inbreed inbuilt incalculable incalculably incandescence incandescent
incantation incapability incapable incapacitate incapacitating incapacity incarcerate incarcerating incarceration
incarnate incarnating incarnation incautious incendiaries incendiary incense incensing incentive inception incessant
incest incestuous inch inchoate incidence incident incidental incidente incinerate incinerating incineration
incinerator incinta incipient incise incising incision incisive incisiveness incisor incite incitement inciting
incivilities incivility inclemency inclement inclination incline inclining include including inclusion inclusive
incluso incognito incoherence incoherent incombustible income incoming incommensurate incommunicado incomparable
incomparably incompatibilities incompatibility incompatible incompatibly incompetence incompetent incomplete
incompleteness incomprehensible incomprehensibly inconceivable inconceivably inconclusive incongruities incongruity
incongruous inconsequential inconsiderable inconsiderate inconsiderateness inconsistencies inconsistency inconsistent
inconsolable inconspicuous inconspicuousness inconstancy inconstant incontestable incontestably incontinence
incontinent incontrare incontrato incontro incontrovertible incontrovertibly inconvenience inconveniencing
inconvenient incorporate incorporating incorporation incorporeal incorrect incorrectness incorrigibility incorrigible
incorrigibly incorruptibility incorruptible increase increasing incredibile incredibility incredible incredibly
incredulity incredulous increible increment incremental incriminate incriminating incrimination incriminatory incrivel
incrustation incubate incubating incubation incubator incubus inculcate inculcating inculcation inculpate inculpating
incumbencies incumbency incumbent incur incurable incurably incurious incursion indebted indebtedness indecencies
indecency indecent indecipherable indecision indecisive indecisiveness indecorous indeed indefatigable indefatigably
indefensible indefensibly indefinable indefinably indefinite indelible indelibly indelicacies indelicacy indelicate
indemnification indemnified indemnifies indemnify indemnities indemnity indent indentation indenture indenturing
independence independent inderdaad indescribable indescribably indestructible indestructibly indeterminable
indeterminacy indeterminate index indicate indicating indication indicative indicator indices indict indictable
indictment indietro indifference indifferent indigence indigenous indigent indigestible indigestion indignant
indignation indignities indignity indigo indirect indirection indirectness indirizzo indiscernible indiscreet
indiscretion indiscriminate indispensable indispensably indisposed indisposition indisputable indisputably
indissoluble indistinct indistinctness indistinguishable individual individualise individualising individualism
individualist individualistic individuality individualize individualizing indivisibility indivisible indivisibly indo
indoctrinate indoctrinating indoctrination indolence indolent indomitable indomitably indoor indruk indubitable
indubitably induce inducement inducing induct inductance inductee induction inductive indulge indulgence indulgent
indulging industrial industrialisation industrialise industrialising industrialism industrialist industrialization
industrialize industrializing industriel industrielle industriels industries industrious industriousness industry
inebriate inebriating inebriation inedible ineducable ineens ineffable ineffably ineffective ineffectiveness
ineffectual inefficiencies inefficiency inefficient inelastic inelegance inelegant ineligibility ineligible
ineluctable ineluctably inept ineptitude ineptness inequalities inequality inequitable inequities inequity inert
inertia inertial inertness inescapable inescapably inessential inestimable inestimably inevitability inevitable
inevitably inexact inexcusable inexcusably inexhaustible inexhaustibly inexorable inexorably inexpedient inexpensive
inexperience inexpert inexplicable inexplicably inexpressible inextinguishable inextricable inextricably infallibility
infallible infallibly infamies infamous infamy infancy infant infanticide infantile infantries infantry infantryman
infantrymen infarction infatti infatuate infatuating infatuation infeasible infect infection infectious infectiousness
infelicities infelicitous infelicity infelizmente infer inference inferential inferieur inferior inferiority infernal
inferno infertile infertility infest infestation infidel infidelities infidelity infield infierno infighting
infiltrate infiltrating infiltration infiltrator infinite infinitesimal infinities infinitive infinitude infinity
infirm infirmaries infirmary infirmities infirmity infix inflame inflaming inflammable inflammation inflammatory
inflatable inflate inflating inflation inflationary inflect inflection inflectional inflexibility inflexible
inflexibly inflexion inflict infliction inflorescence inflow influence influencing influential influenza influx info
infomercial inform informacao informacion informacoes informal informality informant informatie information
informational informationen informations informatique informative informazioni informe infotainment infraction
infrared infrastructure infrequency infrequent infringe infringement infringing infuriate infuriating infuse infusing
infusion ingenious ingenuity ingenuous ingenuousness ingest ingestion inglaterra ingles inglese inglorious ingot
ingrain ingrate ingratiate ingratiating ingratitude ingredient ingress ingrown inhabit inhabitable inhabitant inhalant
inhalation inhalator inhale inhaler inhaling inhere inherent inhering inherit inheritance inheritor inhibit inhibition
inhospitable inhuman inhumane inhumanities inhumanity inicio inimical inimigo inimitable inimitably iniquities
iniquitous iniquity initial initialisation initialise initialising initialization initialize initializing initiate
initiating initiation initiative initiator inizia iniziare iniziato inizio inject injection injector injudicious
injunction injure injuries injuring injurious injury injustice ink inkblot inkier inkiest inkiness inkling inkwell
inky inlaid inland inlay inlet inline inmate inmediatamente inmost inn innards innate innermost innkeeper innocence
innocent innocente innocuous innovate innovating innovation innovative innovator innuendo innumerable inocente
inoculate inoculating inoculation inoffensive inoltre inoperable inoperative inopportune inordinate inorganic
inpatient input inquest inquietude inquire inquirer inquiries inquiring inquiry inquisition inquisitive
inquisitiveness inquisitor inroad ins insane insaner insanest insanity insatiable insatiably inscribe inscribing
inscription inscrutable inscrutably inseam insect insecticide insectivore insectivorous insecure insecurities
insecurity insegnato insel inseminate inseminating insemination insensate insensibility insensible insensibly
insensitive insensitivity insentience insentient inseparability inseparable inseparably insert insertion inset inshore
inside insider insidious insidiousness insieme insight insightful insignia insignificance insignificant insincere
insincerity insinuate insinuating insinuation insipid insist insistence insistent insofar insole insolence insolent
insolubility insoluble insolvable insolvency insolvent insomma insomnia insomniac insouciance insouciant inspect
inspecteur inspection inspector inspiration inspirational inspire inspiring instability install installation
installment instalment instance instancing instant instantaneous instead instep instigate instigating instigation
instigator instil instill instinct instinctive institute instituting institution institutional institutionalise
institutionalising institutionalize institutionalizing institutions instruct instruction instructional instructive
instructor instrument instrumental instrumentalist instrumentality instrumentation insubordinate insubordination
insubstantial insufferable insufferably insufficiency insufficient insular insularity insulate insulating insulation
insulator insulin insult insuperable insupportable insurance insure insurer insurgence insurgencies insurgency
insurgent insuring insurmountable insurrection insurrectionist intact intaglio intake intangible intangibly integer
integral integrate integrating integration integrator integrity integument inteira inteiro inteligente intellect
intellectual intellectualise intellectualising intellectualism intellectualize intellectualizing intelligence
intelligent intelligente intelligentsia intelligibility intelligible intelligibly intemperance intemperate intend
intendi intendo intense intenser intensest intensification intensified intensifier intensifies intensify intensities
intensity intensive intent intenta intentando intentar intention intentional intentness intento intenzione inter
intera interact interaction interactive interbred interbreed intercede interceding intercept interception interceptor
intercession intercessor interchange interchangeable interchangeably interchanging intercollegiate intercom
interconnect interconnection intercontinental intercourse interdenominational interdepartmental interdependence
interdependent interdict interdiction interdisciplinary interesa interesante interessa interessant interessante
interesse interessiert interest interface interfacing interfaith interfere interference interfering interferon
intergalactic interim interior interject interjection interlace interlacing interlard interleave interleaving
interleukin interlink interlock interlocutory interloper interlude interluding intermarriage intermarried intermarries
intermarry intermediaries intermediary intermediate interment intermezzi intermezzo interminable interminably
intermingle intermingling intermission intermittent intern internal internalise internalising internalize
internalizing international internationale internationales internationalise internationalising internationalism
internationalize internationalizing interne internecine internee internet internist internment interno internship
intero interoffice interpersonal interplanetary interplay interpolate interpolating interpolation interpose
interposing interposition interpret interpretation interpretative interpretive interracial interrelate interrelating
interrelation interrelationship interrogate interrogating interrogation interrogative interrogator interrogatories
interrogatory interrupt interruption interscholastic intersect intersection intersperse interspersing interstate
interstellar interstice intertwine intertwining interurban interval intervene intervening intervention interview
interviewee interweave interweaving interwove interwoven intestate intestinal intestine intimacies intimacy intimate
intimating intimation intimidate intimidating intimidation into intolerable intolerably intolerance intolerant
intonation intone intoning intorno intoxicant intoxicate intoxicating intoxication intractability intractable
intramural intranet intransigence intransigent intransitive intravenous intrepid intricacies intricacy intricate
intrigue intriguing intrinsic intrinsically introduce introducing introduction introductory intros introspection
introspective introversion introvert intrude intruder intruding intrusion intrusive intuit intuition intuitive
inundate inundating inundation inure inuring inutile invade invader invading invalid invalidate invalidating
invalidation invalidity invaluable invariable invariably invariant invasion invasive invece invective inveigh inveigle
inveigling invent invention inventive inventiveness inventor inventoried inventories inventory inverse inversion
invert invertebrate invest investi investigacao investigacion investigate investigating investigation investigative
investigator investir investissement investissements investisseurs investiture investment investor inveterate
invidious invigorate invigorating invigoration invincibility invincible invincibly inviolability inviolable inviolate
invisibility invisible invisibly invitation invitational invite inviting invocation invoice invoicing invoke invoking
involuntarily involuntary involve involvement involving invulnerability invulnerable invulnerably inward io iodine
iodise iodising iodize iodizing ion ionisation ionise ionising ionization ionize ionizer ionizing ionosphere ios iota
ipecac ir irao irascibility irascible irate irateness ire irei iremos irgendetwas irgendwas irgendwie irgendwo iria
iridescence iridescent iridium iris irk irksome irmao irmaos irme irnos iron ironclad ironic ironical ironies ironware
ironwork irony irradiate irradiating irradiation irrational irrationality irreconcilable irrecoverable irredeemable
irrefutable irregardless irregular irregularities irregularity irrelevance irrelevancies irrelevancy irrelevant
irreligious irremediable irremediably irreparable irreparably irreplaceable irrepressible irreproachable irresistible
irresistibly irresolute irresolution irrespective irresponsibility irresponsible irresponsibly irretrievable
irretrievably irreverence irreverent irreversible irreversibly irrevocable irrevocably irrigate irrigating irrigation
irritability irritable irritably irritant irritate irritating irritation irruption irse irte is isinglass isla island
isle islet ism isobar isola isolate isolating isolation isolationism isolationist isometric isomorphic isosceles
isotope isotopic isotropic isso issuance issue issuing ist isthmus isto it italic italicise italicising italicize
italicizing itch itchier itchiest itchiness itchy item itemisation itemise itemising itemization itemize itemizing
iterate iterating iteration iterative iterator itinerant itineraries itinerary itself ivies ivories ivory ivy
izquierda ja jaar jab jabot jack jackal jackass jackboot jackdaw jacket jackhammer jackknife jackknifing jackknives
jackpot jackrabbit jacques jade jading jag jaggedest jaggedness jaguar jahr jahre jahren jail jailbreak jaloers
jalopies jalopy jalousie jam jamais jamas jamb jamboree jammer janela jangle jangling janitor janitorial jantar
janvier japan jape japing japon japonais jar jardin jaren jargon jas jasmine jasper jaundice jaundicing jaunt jauntier
jauntiest jauntily jauntiness jaunty javelin jaw jawbone jawboning jawbreaker jawel jawohl jay jaywalk jazz jazzier
jazziest jazzy je jealous jealousies jealousy jeans jede jedem jeden jeder jedes jeep jeer jeez jefe jeito jejune jell
jellied jellies jelly jellybean jellyfish jemals jemand jemandem jemanden jeopardise jeopardising jeopardize
jeopardizing jeopardy jeremiad jerk jerkier jerkiest jerkily jerkin jerkwater jerky jersey jest jet jetsam jetties
jettison jetty jetzt jeu jeune jeunes jeux jewel jewellery jewelries jewelry jezelf jezus jib jibe jiffies jiffy jig
jiggle jiggling jigsaw jihad jihadist jij jilt jimmied jimmies jimmy jingle jingling jingoism jingoist jingoistic jinn
jinni jinrikisha jinx jitney jitterbug jitterier jitteriest jitters jittery jive jiving job jobless joblessness jock
jockey jockstrap jocose jocosity jocular jocularity jocund jocundity joder jodhpurs jodido jog jogando jogar joggle
joggling jogo john join joint joist joke joker joking jollied jollier jollies jolliest jolliness jollity jolly jolt
jong jonge jongen jongens jonquil jornal josh jostle jostling jot jou joue jouer joule jounce jouncing jour journal
journalese journalism journalist journalistic journee journey journeyman journeymen jours joust jouw jovem joven
jovenes jovens jovial joviality jowl joy joyful joyfulness joyless joyous joyousness joyridden joyride joyrider
joyriding joyrode joystick jubilant jubilation jubilee judge judgement judgemental judgeship judging judgment
judgmental judicature judiciaire judicial judiciaries judiciary judicious judiciousness judo juego jug jugando jugar
juge juggernaut juggle juggler juggling jugular juice juicer juicier juiciest juicily juiciness juicing juicio juicy
juillet juin juist juiste juiz jujitsu jujube jukebox julep julgamento julienne jullie jumble jumbling jumbo jump
jumpier jumpiest jumpiness jumpsuit jumpy junco junction juncture jung junge jungen jungle jungs junior juniper junk
junket junkie junkier junkiest junkyard junta junto juntos juridical juridique juries jurisdiction jurisdictional
jurisprudence jurist jurk juro juror jury just juste justest justica justice justicia justifiable justifiably
justification justified justifies justify justness justo jut jute juvenile juxtapose juxtaposing juxtaposition kaart
kaboom kaffee kaftan kale kaleidoscope kaleidoscopic kalm kalt kam kamen kamer kamera kamikaze kamp kampf kampfen kan
kangaroo kann kannst kannte kans kant kantoor kaolin kapitein kapok kapot kaput kaputt karakul karaoke karat karate
karma karte karten kat katydid kaufen kaum kayak kazoo kb kebab keek keel keen keenest keenness keep keepsake keer keg
kein keine keinen keiner kelp ken kende kenne kennel kennen kennis kennst kennt kept keratin kerb kerchief kerel
kerels keren kerk kerl kernel kerosene kestrel ketch ketchup kettle kettledrum keuken keus keuze key keybinding
keyboard keyhole keynote keynoting keypunch keystone keystroke keyword khaki khan kibbutz kibbutzim kibitz kibosh kick
kickback kickier kickiest kickoff kickstand kicky kid kiddie kiddo kidnap kidney kielbasa kies kiezen kijk kijken
kijkt kill killdeer killjoy kiln kilo kilobyte kilocycle kilogram kilohertz kilometer kilometre kiloton kilowatt kilt
kimono kin kind kinda kinder kinderen kindergarten kindern kindest kindhearted kindle kindlier kindliest kindliness
kindling kindness kindred kinematic kinetic kinfolk king kingdom kingfisher kinglier kingliest kingpin kingship kink
kinkier kinkiest kinky kinship kinsman kinsmen kinswoman kinswomen kiosk kipper kirche kismet kiss kit kitchen
kitchenette kitchenware kite kith kitsch kitschy kitten kittenish kitties kitty kiwi klaar klant klanten klappe klar
klas klasse klein kleine kleinen kleiner kleines kleptomania kleptomaniac kleren kleur klingt klinkt klootzak klopt
klote klutz klutzier klutziest klutzy km knack knap knapsack knast knave knavery knavish knead knee kneecap kneel
knell knelt knew knickers knickknack knife knifing knight knighthood knit knitwear knives knob knobbier knobbiest
knobby knock knockout knockwurst knoll knot knothole knottier knottiest knotty know knowable knowledge knowledgeable
knowledgeably known knuckle knucklehead knuckling knul koala koffie kogel kohlrabi kolonel kom komaan komen komisch
komm komme kommen kommst kommt komt kon konden konig koning koningin konnen konnt konnte konnten konntest kont kontakt
kontrolle kook kookaburra kookier kookiest kookiness kooky koop kop kopeck kopen kopf korper kort kosher kost kosten
koud kowtow kracht krachten kraft krank krankenhaus krant kredietbank kreeg kregen krieg kriege kriegen kriegst kriegt
krijg krijgen krijgt krone kroner kronor krypton ks kuche kudos kudzu kummern kumpel kumquat kun kunnen kunt kurz kus
kussen kwaad kwalijk kwam kwamen kwijt la laag laat laatst laatste lab label labia labial labium labor laboratories
laboratorio laboratory laborious labour laburnum labyrinth labyrinthine lace lacerate lacerating laceration lach
lachen lachrymal lachrymose lacier laciest lacing lack lackadaisical lackey lackluster lacklustre laconic laconically
lacquer lacrosse lactate lactating lactation lactic lactose lacuna lacunae lacy laddie lade laden ladies ladle ladling
lado lados lady ladybird ladybug ladyfinger ladylike ladyship lag lage laggard laggiu lagniappe lagoon laid lain lair
laisse laisser laity lake lam lama lamaseries lamasery lamb lambaste lambasting lambda lambent lambkin lambskin lame
lamebrain lameness lament lamentable lamentably lamentation lamento lamest laminate laminating lamination lamp
lampblack lampoon lamppost lamprey lampshade lana lance lancement lancer lancet lancing land landen landfall landfill
landholder landladies landlady landline landlocked landlord landlubber landmark landmass landowner landscape
landscaper landscaping landslid landslide landward lane lang lange langer langs langsam language langue languid
languish languor languorous langzaam lank lankest lankier lankiest lankiness lanky lanolin lantern lanyard lap lapel
lapidaries lapidary lapse laptop lapwing laquelle lar larboard larcenies larcenous larceny larch lard larga large
largement largeness larger largest largo lariat lark larkspur larva larvae larval larynges laryngitis larynx las
lasagna lasagne lasci lascia lasciami lasciare lasciate lasciato lascio lascivious lasciviousness laser lash lass
lasse lassen lassie lassitude lasso lasst last lastig lastima latch late latecomer laten latency lateness latent later
lateral latest latex lath lathe latitude latitudinal lato latrine lats latte latter lattice latticework laud laudable
laudably laudanum laudatory lauf laufen lauft laugh laughable laughably laughingstock laughter launch launder
laundress laundries laundry laundryman laundrymen laureate laurel laut lava lavatories lavatory lavender lavish
lavishest lavishness lavora lavorando lavorare lavorato lavori lavoro law lawbreaker lawful lawfulness lawgiver
lawless lawlessness lawmaker lawn lawrencium lawsuit lawyer lax laxative laxest laxity laxness lay layaway layette
layman laymen layoff layout layover laypeople layperson laywoman laywomen laze lazied lazier lazies laziest lazily
laziness lazing lazy lazybones laß lch le lea leach leaden leader leadership leaf leafier leafiest leafless leaflet
leafy league leaguing leak leakage leakier leakiest leaky lean leanest leanness leap leapfrog leapt learn learnt lease
leasehold leash least leastwise leather leatherneck leathery leave leaven leaving lebe leben lebens lebt leche lecher
lecherous lechery lecithin lectern lecteur lecture lecturer lecturing led ledge ledger lee leech leef leeft leeftijd
leeg leek leer leerier leeriest leery lees leeward leeway left leftest lefties leftism leftist leftmost leftover
leftwards lefty leg legacies legacy legal legale legalese legalisation legalise legalising legalism legalistic
legality legalization legalize legalizing legate legatee legation legato legen legend legenda legendary leger
legerdemain legge leggen leggere leggier leggiest leggy legibility legible legibly legion legionnaire legislate
legislating legislation legislative legislator legislature legit legitimacy legitimate legitimating legitimise
legitimising legitimize legitimizing legless legman legmen legroom legume leguminous legwork lehrer lei leiche leicht
leid leiden leider leiding leidt leisten leisure leite leitmotif lejos lekker lembra lembrar lembro lemma lemme
lemming lemon lemonade lemony lemur lend lendemain length lengthen lengthier lengthiest lengthily lengthwise lengthy
lengua leniency lenient lens lent lentil leonine leopard leotard leper leprechaun leprosy leprous lequel ler leren
lernen les lesbian lesbianism lesen lesion lesquelles lesquels less lessee lessen lesson lessor lest let letdown
lethal lethargic lethargically lethargy lettera letterbox letterhead letto lettuce letup letzte letzten letzter leuk
leukaemia leuke leukemia leukocyte leur leurs leute leuten leva levando levantar levantate levar leve levee level
levelheaded levelheadedness levelness leven levend levens lever leverage leveraging leviathan levied levies levitate
levitating levitation levity levou levy lewd lewdest lewdness lex lexical lexicographer lexicography lexicon ley leyes
lezen lezione lhe lhes lhnen lhr lhre lhrem lhren lhrer li liabilities liability liable liaise liaising liaison liar
lib libation libel libellous libelous libera liberal liberalisation liberalise liberalising liberalism liberality
liberalization liberalize liberalizing liberate liberating liberation liberator liberdade libero libertad libertarian
liberte liberties libertine liberty libidinous libido librarian libraries library libre librettist libretto libri
libro libros lice licenca licence license licensee licensing licentiate licentious licentiousness lichaam lichen licht
licit lick licorice lid lidar lider lie lieb liebe lieben lieber liebling liebst liebt lied lief liefde liefest liefje
liege liegen liegt lien liep liet lieu lieutenancy lieutenant lieux lieve liever lieverd ließ life lifeblood lifeboat
lifeforms lifeguard lifeless lifelike lifeline lifelong lifer lifesaver lifesaving lifespan lifestyle lifetime
lifework lift liftoff liga ligacao ligado ligament ligar ligature ligaturing liggen light lighten lightest lightheaded
lighthearted lightheartedness lighthouse lightness lightning lightweight ligne lignes lignite ligo ligou ligt ligue
lijden lijk lijken lijkt lijn lijst likable likableness like likeable likeableness likelier likeliest likelihood liken
likeness liker likest likewise liking lilac lilies lilt lily limb limbless limbo lime limeade limelight limerick
limestone limier limiest liming limit limitation limite limitee limitless limn limo limousine limp limpar limpest
limpet limpid limpidity limpio limpness limpo limy linage linchpin linden lindo line linea lineage lineal lineament
linear linebacker linefeed lineman linemen linen liner linesman linesmen lineup linger lingerie lingo lingua lingual
linguist linguistic linha liniment lining link linkage links linkup linnet linoleum linseed lint lintel lion lioness
lionhearted lionise lionising lionize lionizing lip lipid liposuction lipread lipstick liquefaction liquefied
liquefies liquefy liqueur liquid liquidate liquidating liquidation liquidator liquidise liquidising liquidites
liquidity liquidize liquidizing liquor liquorice lira lire lisle lisp lissom lissome list lista liste listen listless
listlessness listo listos lit litanies litany litchi lite literacy literal literary literate literati literature lithe
lither lithest lithium lithograph lithographic lithography lithosphere litigant litigate litigating litigation
litigious litigiousness litmus litre litterbug little littleness littler littlest littoral liturgical liturgies
liturgy livability livable live liveable livelier liveliest livelihood liveliness livello livelong liven liver
liveried liveries liverwurst livery livest livestock livid living livrar livre livres livro livros lixo lizard lk ll
llama llamada llamado llamame llaman llamar llamare llamas llame llamo llano llave llaves llega llegado llegamos
llegar llego llegue llena lleno lleva llevan llevar llevare llevas lleve llevo lo load loadable loaf loam loamier
loamiest loamy loan loanword loath loathe loathsome loathsomeness loaves lob lobbied lobbies lobby lobbyist lobe
lobotomies lobotomy lobster loca local locale localisation localise localising localities locality localization
localize localizing locate locatie locating location locaux locavore loch loci lock lockable locket lockjaw lockout
locksmith lockstep lockup loco locomotion locomotive locos locoweed locura locus locust locution lode lodestar
lodestone lodge lodger lodging loft loftier loftiest loftily loftiness lofty log loganberries loganberry logarithm
logarithmic logbook loge loggerhead logic logical logician logiciel logiciels login logique logisch logistic
logistical logjam logo logoff logon logotype logout logrolling loi loin loincloth loiter loja lol lolcat loll lollipop
lollygag londen londra londres lone lonelier loneliest loneliness loner lonesome long longa longboat longe longest
longevity longhair longhand longhorn longish longitude longitudinal longo longshoreman longshoremen longtemps longtime
longue lontano loofah loog look lookalike lookout lookup loom loon loonie loonier looniest loony loop loophole loopier
loopiest loopt loopy loose loosen looseness looser loosest loosing loot lop lope lopen lopsided lopsidedness
loquacious loquacity lord lordlier lordliest lordship lore lorgnette lorn loro lorries lorry lors lorsque los lose
loser losing loss lost lot lotion lotteries lottery lotto lotus louca louco loucura loud loudest loudmouth loudness
loudspeaker lounge lounging louse lousier lousiest lousiness lousy lout loutish louver louvre lovable love lovebird
loveless lovelier lovelies loveliest loveliness lovelorn lovemaking lover lovesick loving low lowbrow lowdown
lowercase lowest lowish lowland lowlier lowliest lowliness lowness lox loyal loyalest loyalist loyalties loyalty
lozenge ls lst lua luau lubber lube lubing lubricant lubricate lubricating lubrication lubricator luc luce luces lucha
luchar lucht lucid lucidity lucidness luck luckier luckiest luckily luckiness luckless lucky lucrative lucre ludicrous
ludicrousness luego luf luft lug lugar lugares luggage lugubrious lugubriousness lui luister luisteren luistert
luitenant lukewarm lukken lukt lul lull lullabies lullaby lumbago lumbar lumber lumberjack lumberman lumbermen
lumberyard luminaries luminary luminescence luminescent luminosity luminous lummox lump lumpier lumpiest lumpiness
lumpish lumpy lunacies lunacy lunar lunatic lunch lunchbox luncheon luncheonette lunchroom lunchtime lundi lung lunga
lunge lungo luogo lupin lupine lupus lurch lure lurid luridness luring lurk luscious lusciousness lush lushest
lushness lust lustful lustier lustiest lustig lustily lustiness lustre lustrous lusty luta lutar lute luxe luxembourg
luxuriance luxuriant luxuriate luxuriating luxuries luxurious luxuriousness luxury luz luzes lyceum lye lying lymph
lymphatic lymphoma lynch lynx lyre lyric lyrical lyricist ma maak maakt maakte maan maand maanden maar maat macabre
macadam macaroni macaroon macaw macchina mace macerate macerating maceration mach mache machen machete machination
machine machinery machines machining machinist machismo macho machst macht machte machucar macing mackerel mackinaw
mackintosh macro macrobiotic macrocosm macron macroscopic madam madame madcap madchen madden made mademoiselle
madhouse madman madmen madness madras madrasa madrasah madrassa madre madrigal madwoman madwomen maelstrom maestro mag
magari magasin magasins magazine magenta maggior maggiore maggot magia magic magical magician magie magisterial
magistrate magma magnanimity magnanimous magnate magnesia magnesium magnet magnetic magnetically magnetisation
magnetise magnetising magnetism magnetization magnetize magnetizing magneto magnetosphere magnification magnificence
magnificent magnified magnifier magnifies magnify magnitude magnolia magnum magpie magst maharajah maharani maharishi
mahatma mahoganies mahogany mai maid maiden maidenhair maidenhead maidenhood maidservant mail mailbox mailman mailmen
maim main mainframe mainland mainline mainlining mainmast mains mainsail mainspring mainstay mainstream maintain
maintainability maintainable maintenance maintenant maintenir maior maiores maioria mais maison maisons maize majestad
majestade majestic majestically majesties majesty majoor major majorette majorite majorities majority make maken maker
makeshift makeup making makkelijk mal mala maladies maladjusted maladjustment maladroit malady malaise malapropism
malaria malarial malarkey malas malato malattia malcontent maldicao maldicion maldita maldito malditos male
malediction maledizione malefactor maleness malevolence malevolent malfeasance malformation malformed malfunction
malgre malice malicious malign malignancies malignancy malignant malignity malinger mall mallard malleability
malleable mallet mallow malnourished malnutrition malo malodorous malpractice malt maltreat maltreatment maluco
malware mam mama mamae mambo mami mamma mammal mammalian mammary mammogram mammography mammon mammoth man manacle
manacling manage manageability manageable management manager managerial managing manana manatee manca manchmal manda
mandar mandare mandarin mandate mandating mandato mandatory mandible mando mandolin mandou mandrake mandrill mane
maneira manera maneuver maneuverability maneuverable manful manga manganese mange manger mangia mangiare mangiato
mangier mangiest mangle mangling mango mangrove mangy manha manhandle manhandling manhole manhood manhunt mani mania
maniac maniacal manic manicure manicuring manicurist manier manifest manifestation manifesto manifold manikin
manipulate manipulating manipulation manipulative manipulator mankind manlier manliest manliness mann manna mannen
mannequin manner mannerism mannish mannishness mano manoeuvrability manoeuvrable manoeuvre manoeuvring manor manorial
manos manpower manque mansard manse manservant mansion manslaughter mantel mantelpiece mantener mantenha manter mantes
mantilla mantis mantissa mantle mantling mantoes mantra manual manufacture manufacturer manufacturing manumit manure
manuring manuscript many mao maos map mapa maple maquina mar marabou maraca marathon maraud maravilhosa maravilhoso
maravilloso marble marbling marca march marcha marche marches marchioness mare margarine margarita marge marges margin
marginal marginalia maria mariachi marido marigold marijuana marimba marina marinade marinading marinate marinating
marine mariner marionette marital maritime marito marjoram mark markdown market marketability marketable marketing
marketplace marksman marksmanship marksmen markup marlin marmalade marmoset marmot maroon marque marquee marques
marquess marquetry marquis marquise marriage marriageable married marries marrow marry mars marsh marshal marshier
marshiest marshmallow marshy marsupial mart marten martial martin martinet martini martyr martyrdom marvel marvellous
marvelous marzipan mas mascara maschine mascot masculine masculinity mash mashup mask masochism masochist masochistic
mason masonic masonry masque masquerade masquerader masquerading massacre massacring massage massaging masse masseur
masseuse massimo massive massiveness mast mastectomies mastectomy masterful mastermind masterpiece masterstroke
masterwork mastery masthead masticate masticating mastication mastiff mastodon mastoid masturbate masturbating
masturbation mat mata matado matador matar matarlo matarme mataron mataste match matchbook matchbox matchless
matchmaker matchmaking matchstick mate matei material materialisation materialise materialising materialism
materialist materialistic materialistically materialization materialize materializing materiaux materiel maternal
maternity math mathematical mathematician mathematics matins mato matou matriarch matriarchal matriarchies matriarchy
matrices matricide matriculate matriculating matriculation matrimonial matrimonio matrimony matrix matron matt matte
mattina matto mattock mattress maturation mature maturer maturest maturing maturities maturity matzo matzoh matzot
matzoth mau maudlin maul maunder mausoleum mauvais mauvaise mauve maven maverick maw mawkish maxed maxes maxilla
maxillae maxillary maxim maxima maximal maximisation maximise maximising maximization maximize maximizing maximo
maximum maxing may maybe mayday mayflies mayflower mayfly mayhem mayo mayonnaise mayor mayoral mayoralty mayoria
maypole maze mazurka me mead meadow meadowlark meager meagerness meagre meal mealier mealiest mealtime mealy mean
meander meanest meaningful meaningless meanness meant meantime meanwhile measles measlier measliest measly measurable
measurably measure measureless measurement measuring meat meatball meatier meatiest meatloaf meatloaves meaty mecca
mechanic mechanical mechanisation mechanise mechanising mechanism mechanistic mechanization mechanize mechanizing
medal medalist medallion medallist meddle meddler meddlesome meddling media medial median medias mediate mediating
mediation mediator medic medical medicate medicating medication medicijnen medicina medicinal medicine medico medicos
medieval medio mediocre mediocrities mediocrity medische meditate meditating meditation meditative medium medley medo
medulla mee meegemaakt meegenomen meek meekest meekness meen meenemen meer meest meestal meeste meester meet
meetinghouse meg megabyte megachurch megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone
megaphoning megapixel megaton meglio meh mehr meia meid meiden meilleur meilleure meilleures meilleurs mein meine
meinem meinen meiner meines meinst meint meinte meinung meio meisje meisjes meisten meister mejor mejores melancholia
melancholic melancholy melange melanin melanoma meld melhor melhores mellifluous mellow mellowest mellowness melodic
melodically melodies melodious melodiousness melodrama melodramatic melodramatically melody melon melt meltdown member
membership membrane membranous membre membres meme memento memo memoir memoire memorabilia memorable memorably
memorandum memoria memorial memorialise memorialising memorialize memorializing memories memorisation memorise
memorising memorization memorize memorizing memory men menace menacing menage menagerie mendacious mendacity mendicant
meneer menfolk menge menhaden menial menina meninas mening meningitis menino meninos meno menopausal menopause menor
menorah menos mens mensagem mensaje mensch menschen mensen menservants menses menstrual menstruate menstruating
menstruation menswear mental mentalities mentality mente menthol mentholated mentindo mention mentir mentira mentito
mentor mentre menu meow mer meraviglioso mercado mercantile mercenaries mercenary mercerise mercerising mercerize
mercerizing merchandise merchandising merchant merchantman merchantmen mercies merciful merciless mercurial mercuric
mercury mercy merda mere merece merest meretricious merganser merge merger merging meridian meringue merino merit
merite meritocracies meritocracy meritorious mermaid merman mermen merrier merriest merrily merriment merriness merry
merrymaker merrymaking mes mesa mescal mescaline mesdames mesdemoiselles mese meses mesh mesi mesma mesmerise
mesmerising mesmerism mesmerize mesmerizing mesmo mesmos mesquite messa message messaggio messenger messer messiah
messier messiest messieurs messily messiness messo messy mestizo mestre mesure mesures met meta metabolic metabolise
metabolising metabolism metabolize metabolizing metacarpal metacarpi metacarpus metade metal metallic metallurgical
metallurgist metallurgy metamorphic metamorphism metamorphose metamorphosing metamorphosis metaphor metaphorical
metaphysical metaphysics metastases metastasis metastasise metastasize metastasizing metatarsal mete meteen meteor
meteoric meteorite meteoroid meteorological meteorologist meteorology meter methadone methane methanol methinks method
methode methodical methodological methodologies methodology methought meticulous meticulousness metier metre metri
metric metrical metrication metro metronome metropolis metropolitan metros mette mettere metti mettle mettlesome metto
mettre meu meus mevrouw mew mewl mezelf mezzanine mezzo mi miaow miasma mica mice mich michel microaggression microbe
microbiologist microbiology microchip microcode microcomputer microcosm microeconomics microfiche microfilm microloan
micrometer micrometre micron microorganism microphone microprocessor microscope microscopic microscopically microscopy
microsecond microsoft microsurgery microwave microwaving midair midday midden middies middle middlebrow middleman
middlemen middleweight middling middy midge midget midland midmost midnight midpoint midriff midshipman midshipmen
midst midstream midsummer midterm midtown midway midweek midwife midwiferies midwifery midwifing midwinter midwives
midyear mie miedo miei mien mientras mierda mieux miff might mightier mightiest mightily mightiness mighty miglior
migliore migliori migraine migrant migrate migrating migration migratory mij mijn mijne mijnheer mike miking mil milch
mildest mildew mildness mile mileage milepost milestone milf milhao milhares milhoes milieu milioni militancy militant
militar militarily militarisation militarise militarising militarism militarist militaristic militarization militarize
militarizing military militate militating militia militiaman militiamen miljoen milk milkier milkiest milkiness
milkmaid milkman milkmen milkshake milksop milkweed milky mill millage mille millennia millennial millennium millet
milliard milliards milliers milligram milliliter millilitre millimeter millimetre milliner millinery million
millionaire millionen millions millionth millipede millisecond millon millones millrace millstone milquetoast mim mime
mimeograph mimetic mimic mimicked mimicking mimicries mimicry miming mimosa minaret minatory mince mincemeat mincing
mind mindbogglingly mindedness minder mindful mindfulness mindless mindlessness mine minefield miner mineral
mineralogist mineralogy minestrone minesweeper mingle mingling minha minhas mini miniature miniaturisation miniaturise
miniaturising miniaturist miniaturization miniaturize miniaturizing minibike minibus minicam minicomputer minim minima
minimal minimalism minimalist minimisation minimise minimising minimization minimize minimizing minimum mining minion
miniseries miniskirt minister ministerial ministrant ministration ministre ministries ministry minivan mink minnow
minor minorities minority minster minstrel mint mintier mintiest minty minuend minuet minus minuscule minute minuteman
minutemen minuten minuteness minuter minutes minutest minuti minutia minutiae minuting minuto minutos minuut minx mio
mir mira miracle miraculous mirage mirame mirando mirar mire miren miring mirror mirth mirthful mirthless mis
misadventure misalignment misalliance misanthrope misanthropic misanthropist misanthropy misapplication misapplied
misapplies misapply misapprehend misapprehension misappropriate misappropriating misappropriation misbegotten
misbehave misbehaving misbehavior misbehaviour miscalculate miscalculating miscalculation miscall miscarriage
miscarried miscarries miscarry miscast miscegenation miscellaneous miscellanies miscellany mischance mischief
mischievous mischievousness miscommunication misconceive misconceiving misconception misconduct misconstruction
misconstrue misconstruing miscount miscreant miscue miscuing misdaad misdeal misdealt misdeed misdemeanor misdemeanour
misdiagnose misdiagnosing misdiagnosis misdid misdirect misdirection misdo misdone mise miser miserable miserably
miseries miserliness misery misfeasance misfire misfiring misfit misfortune misgiving misgovern misguide misguiding
mishandle mishandling mishap mishmash misidentified misidentifies misidentify misinform misinformation misinterpret
misinterpretation mision misjudge misjudgement misjudging misjudgment mislaid mislay mislead misled misma mismanage
mismanagement mismanaging mismatch mismo mismos misnomer misogynist misogynistic misogyny misplace misplacing misplay
misprint mispronounce mispronouncing mispronunciation misquotation misquote misquoting misread misrepresent
misrepresentation misrule misruling miss missal missao misschien missen misshapen missie missile missilery mission
missionaries missionary missione missive misspell misspend misspent misstate misstatement misstating misstep mist
mistake mistaken mistaking mistier mistiest mistily mistime mistiming mistiness mistletoe mistook mistranslated
mistreat mistreatment mistress mistrial mistrust mistrustful misty mistype mistyping misunderstand misunderstood
misuse misusing mit mitad mite miteinander miter mitigate mitigating mitigation mitnehmen mitosis mitre mitring mitt
mitten mix mixture mizzen mizzenmast mkay mnemonic moan moat mob mobile mobilier mobilisation mobilise mobilising
mobility mobilization mobilize mobilizing mobster moca moccasin mocha mocht mochte mochten mochtest mock mockeries
mockery mockingbird mod modal mode model modem moderate moderating moderation moderator modern moderne modernisation
modernise modernising modernism modernist modernistic modernity modernization modernize modernizing modest modesty
modicum modifiable modification modified modifier modifies modify modish modishness modo modular modulate modulating
modulation modulator module modulus moe moeder moeders moeilijk moeite moest moesten moet moeten mogelijk mogen
moglich moglichkeit moglie mogul mohair moi moieties moiety moindre moins moire mois moist moisten moistest moistness
moisture moisturise moisturiser moisturising moisturize moisturizer moisturizing moitie molar molasses mold moldier
moldiest moldiness moldy mole molecular molecule molehill moleskin molest molesta molestation moll mollification
mollified mollifies mollify mollusc mollusk mollycoddle mollycoddling molt molta molte molten molti molto molybdenum
mom moment momentarily momentary momentje momento momentos momentous momentousness momentum mommies mommy mon monarch
monarchic monarchical monarchies monarchism monarchist monarchy monasteries monastery monastic monasticism monat
monate monaten monaural mond monde mondial mondiale mondo monetaire monetarily monetarism monetary monetise monetising
monetize monetizing money moneybag moneymaker moneymaking monger mongolism mongoose mongrel monies moniker monitor
monk monkey monkeyshine monnaie mono monochromatic monochrome monocle monocotyledon monogamous monogamy monogram
monograph monolingual monolith monolithic monologue monomania monomaniac mononucleosis monophonic monopolies
monopolisation monopolise monopolising monopolist monopolistic monopolization monopolize monopolizing monopoly
monorail monosyllabic monosyllable monotheism monotheist monotheistic monotone monotonic monotonically monotonous
monotony monoxide monsieur monsignor monsoon monster monstrance monstro monstrosities monstrosity monstrous monstruo
montage montant monte month monthlies monton montre montrer monument monumental moo mooch moodier moodiest moodily
moodiness moody mooi mooie moon moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moor
moord moorden moordenaar moorland moose moot mop mope moppet mora moraine moral morale moralise moralising moralist
moralistic moralities morality moralize moralizing morass moratorium moray morbid morbidity mord mordant morder more
morendo moreover morgen morgue moribund morir morire morn morocco moron moronic morose moroseness morpheme morphine
morphological morphology morrendo morrer morreu morrow morsel mort morta mortal mortality mortar mortarboard morte
mortgage mortgagee mortgaging mortgagor morti mortician mortification mortified mortifies mortify mortise mortising
morto mortos mortuaries mortuary mosaic mosey mosque mosquito moss mossa mossier mossiest mossy most mostrar mostre
mostro mot mote motel moteur moth mothball motherboard motherfucker motherfucking motherhood motherland motherless
motherliness motif motile motility motion motionless motivate motivating motivation motivational motivator motive
motivo motley motlier motliest motocross motor motorbike motorbiking motorboat motorcade motorcar motorcycle
motorcycling motorcyclist motorise motorising motorist motorista motorize motorizing motorman motormen motormouth
motorway mots mottle mottling motto mould mouldier mouldiest mouldy moult mound mount mountain mountaineer mountainous
mountainside mountaintop mountebank mourn mournful mournfulness mouse mouser mousetrap mousier mousiest mousiness
mousing mousse moussing moustache mousy mouth mouthful mouthpiece mouthwash mouthwatering mouvement mouvements movable
move movement mover movie movimento movimiento moving mow moyen moyenne moyens mozzarella mr mrs ms mu much mucha
muchacho muchachos muchas mucho muchos mucilage muck muckier muckiest muckrake muckraker muckraking mucky mucous mucus
mudanca mudar muddied muddier muddies muddiest muddiness muddle muddling muddy mude mudguard mudou mudslide mudslinger
mudslinging muere muerta muerte muerto muertos muesli muestra muevanse muevas mueve muevete muezzin muff muffin muffle
muffler muffling mufti mug muggier muggiest mugginess muggle muggy muita muitas muito muitos mujer mujeres mukluk
mulatto mulberries mulberry mulch mulder mule muleteer mulher mulheres mulish mulishness mull mullah mullet
mulligatawny mullion multi multicolored multicoloured multicultural multiculturalism multidimensional multifaceted
multifarious multifariousness multilateral multilingual multimedia multimillionaire multinational multiplayer multiple
multiples multiplex multiplicand multiplication multiplicative multiplicities multiplicity multiplied multiplier
multiplies multiply multiprocessing multipurpose multiracial multitasking multitude multitudinous multivariate
multiverse multivitamin mum mumble mumbler mumbling mummery mummies mummification mummified mummifies mummify mummy
mumps munch munchies mund mundane mundo municipal municipalities municipality munificence munificent munition muoviti
mural muralist murder murderess murderous murio murk murkier murkiest murkily murkiness murky murmur muro muscat
muscatel muscle muscling muscular muscularity musculature muse musee museum mush mushier mushiest mushiness mushroom
mushy music musica musical musicale musician musicianship musicologist musicology musik musing musique musk
muskellunge musket musketeer musketry muskier muskiest muskiness muskmelon muskrat musky muslin muss mussel mussen
mussier mussiest musst musste mussten mussy must mustache mustang mustard mustier mustiest mustiness musty mut
mutability mutable mutant mutate mutating mutation mute muteness muter mutest mutilate mutilating mutilation mutineer
muting mutinied mutinies mutinous mutiny mutt mutter mutton mutual mutuality muumuu muur muy muziek muzzle muzzling
muß mußt my myna mynah myopia myopic myriad myrrh myrtle myself mysteries mysterious mysteriousness mystery mystic
mystical mysticism mystification mystified mystifies mystify mystique myth mythic mythical mythological mythologies
mythologist mythology na naam naar naartoe naast nab nabob nach nachdem nacho nachricht nachrichten nachste nachsten
nacht nachts nacional nacre nada nadat nadenken nadie nadir nag nagedacht nah nahe naher nahm naiad nail nailbrush
naive naiver naivest naivety naja naked nakedness nam name nameless namen namens namesake naming namlich namorada
namorado namur nannies nanny nanosecond nanotechnology nao nap napalm nape naphtha naphthalene napkin nappier nappies
nappiest nappy naquela naquele narc narcissism narcissist narcissistic narcissus narcosis narcotic nariz nark narrate
narrating narration narrative narrator narrow narrowest narrowness narwhal nary nas nasal nasalise nasalising nasalize
nasalizing nascent nascosto nase naso nastier nastiest nastily nastiness nasturtium nasty natal natale nation national
nationale nationalisation nationalise nationalising nationalism nationalist nationalistic nationalities nationality
nationalization nationalize nationalizing nationwide native nativities nativity nato nattier nattiest nattily natty
natura natural naturaleza naturalisation naturalise naturalising naturalism naturalist naturalistic naturalization
naturalize naturalizing naturalmente naturalness nature naturellement natureza naturlich natuurlijk naught naughtier
naughtiest naughtily naughtiness naughty nausea nauseate nauseating nauseous nautical nautilus nauwelijks naval nave
navel navidad navies navigability navigable navigate navigating navigation navigational navigator navio navy nay
naysayer ne neanche neanmoins near nearby nearest nearness nearsighted nearsightedness neat neatest neath neatness
neben nebula nebulae nebular nebulous necesario necesita necesitaba necesitamos necesitan necesitas necesito
necessaire necessairement necessaires necessaries necessarily necessario necessary necessitate necessitating
necessities necessity neck neckerchief necklace neckline necktie necromancer necromancy necrophilia necrosis nectar
nectarine nee need needful needier neediest neediness needle needlepoint needlework needling needy neef neem neemt
neer neergeschoten neerlandais nefarious nefariousness negate negating negation negative negativing negativity negen
neglect neglectful negli negligee negligence negligent negligible negligibly negociations negocio negocios negotiable
negotiate negotiating negotiation negotiator negozio negro nehme nehmen nei neigh neighbor neighborhood neighborliness
neighbour neighbourhood neighbourliness nein neither nek nel nela nele nella nelle nello nem nematode nemen nemeses
nemesis nemico nemmeno nena nenhum nenhuma nennen nennt neoclassic neoclassical neoclassicism neocolonialism neocon
neoconservative neodymium neologism neon neonatal neonate neophyte neoprene nephew nephritis nepotism neptunium nerd
nerdier nerdiest nerdy nergens nero nerve nerveless nerveus nervier nerviest nerving nervioso nervos nervoso nervous
nervousness nervy nessa nesse nessun nessuna nessuno nest nesta neste nestle nestling net netbook nether nethermost
nett nettement nettle nettlesome nettling network neu neue neuen neues neuf neuken neural neuralgia neuralgic neuritis
neurological neurologist neurology neuron neuroses neurosis neurosurgery neurotic neurotically neurotransmitter neus
neuter neutral neutralisation neutralise neutraliser neutralising neutrality neutralization neutralize neutralizer
neutralizing neutrino neutron never nevermore nevertheless new newbie newborn newcomer newel newest newfangled
newlywed newness newsagents newsboy newscast newsflash newsier newsiest newsletter newsman newsmen newspaper
newspaperman newspapermen newspaperwoman newspaperwomen newsprint newsreel newsstand newsworthy newsy newt newton next
nexus ni niacin nib nibble nibbler nibbling nice niceness nicer nicest niceties nicety niche nicht nichts nick nickel
nickelodeon nickname nicknaming nicotine nie niece niemals niemand niemandem niemanden niente niet niets nietwaar
nieuw nieuwe nieuws niftier niftiest nifty nigga niggard niggardliness niggaz nigger niggle niggling nigh nighest
night nightcap nightclothes nightclub nightfall nightgown nighthawk nightie nightingale nightlife nightmare
nightmarish nightshade nightshirt nightstick nighttime nihilism nihilist nihilistic niks nil nimbi nimble nimbleness
nimbler nimblest nimbly nimbus nimm nimmst nimmt nincompoop nine ninepin nineteen nineteenth nineties ninetieth ninety
ninguem ningun ninguna ninguno ninja ninnies ninny nino ninos ninth nip nipote nippier nippiest nipple nippy nirvana
nisso nit nitpick nitrate nitrating nitre nitrogen nitrogenous nitroglycerin nitroglycerine nitwit niveau niveaux
nivel nix nlg no nobility noble nobleman noblemen nobleness nobler noblest noblewoman noblewomen nobly nobodies nobody
noch noche noches nochmal nocturnal nocturne nodal noddy node nodig nodular nodule noel noem noemde noemen noemt nog
nogal noggin nogmaals noi noir noise noiseless noiselessness noisemaker noisier noisiest noisily noisiness noising
noisome noisy noite noites noiva nom nomad nomadic nombre nombres nombreuses nombreux nome nomenclature nomes nomi
nominal nominate nominating nomination nominative nominee noms non nonabrasive nonabsorbent nonagenarian nonalcoholic
nonaligned nonbeliever nonbreakable nonce nonchalance nonchalant noncom noncombatant noncommercial noncommittal
noncompetitive noncompliance nonconductor nonconformist nonconformity noncontagious noncooperation nondairy
nondeductible nondenominational nondescript nondrinker none nonempty nonentities nonentity nonessential nonesuch
nonetheless nonevent nonexempt nonexistence nonexistent nonfat nonfatal nonfiction nonflammable nongovernmental
nonhazardous nonhuman nonindustrial noninterference nonintervention nonjudgmental nonliving nonmalignant nonmember
nonna nonnegotiable nonno nonobjective nonpareil nonpartisan nonpayment nonphysical nonplus nonpoisonous nonpolitical
nonpolluting nonprescription nonproductive nonprofessional nonprofit nonproliferation nonrefillable nonrefundable
nonrenewable nonrepresentational nonresident nonrestrictive nonreturnable nonrigid nonscheduled nonseasonal
nonsectarian nonsense nonsensical nonsexist nonskid nonsmoker nonsmoking nonstandard nonstick nonstop nonsupport
nontaxable nontechnical nontoxic nontransferable nontrivial nonunion nonuser nonverbal nonviolence nonviolent
nonvoting nonwhite nonzero noodle noodling nooit nook noon noonday noontime noose nope nor nord norm normaal normal
normalcy normale normalisation normalise normalising normality normalization normalize normalizing normalmente
normative normes norte north northbound northeast northeastern northeastward northerlies northerly northern
northernmost northward northwest northwesterly northwestern northwestward nos nose nosebleed nosedive nosediving
nosegay nosh nosier nosiest nosiness nosing nosotros nossa nossas nosso nossos nostalgia nostalgic nostalgically
nostra nostre nostri nostril nostro nostrum nosy not nota notable notably notamment notaries notarise notarising
notarize notarizing notary notation notato notch note notebook notepad notepaper noter noteworthy nothing nothingness
notice noticeable noticeably noticeboard noticia noticias noticing notification notified notifies notify notig notion
notional notizia notizie notoriety notorious notre notte notwithstanding nou nougat nought noun nourish nourishment
nous nouveau nouveaux nouvel nouvelle nouvelles nova novae novamente novas nove novel novelette novelist novella
novelties novelty novembre novia novice novio novitiate novo novos now nowadays noway nowhere nowise noxious nozzle
nth nu nuance nub nubile nuclear nuclei nucleic nucleus nude nuder nudest nudge nudging nudism nudist nudity nuestra
nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos nugget nuisance nuit nuke nuking null nulla nullification
nullified nullifies nullify nullity num numa numb numberless numbest numbness numbskull numeracy numeral numerate
numerating numeration numerator numeric numerical numero numerology numeros numerous numismatic numismatist nummer
numskull nun nunca nuncio nunneries nunnery nuova nuove nuovi nuovo nuptial nur nurse nursemaid nurseries nursery
nurseryman nurserymen nursing nurture nurturing nut nutcracker nuthatch nutmeat nutmeg nutria nutrient nutriment
nutrition nutritional nutritionist nutritious nutritive nutshell nuttier nuttiest nuttiness nutty nuzzle nuzzling
nylon nymph nymphomania nymphomaniac oaf oafish oak oaken oakum oar oarlock oarsman oarsmen oases oasis oat oaten oath
oatmeal ob obduracy obdurate obedience obedient obeisance obeisant obelisk oben obese obesity obey obfuscate
obfuscating obfuscation obiettivo obit obituaries obituary object objectif objectifs objection objectionable
objectionably objective objectiveness objectivity objector objetivo objets oblate oblation obligate obligating
obligation obligations obligatory oblige obliging oblique obliqueness obliterate obliterating obliteration oblivion
oblivious obliviousness oblong obloquy obnoxious oboe oboist obra obrigada obrigado obscene obscener obscenest
obscenities obscenity obscure obscurer obscurest obscuring obscurities obscurity obsequies obsequious obsequiousness
obsequy observable observably observance observant observation observational observatories observatory observe
observer observing obsess obsession obsessive obsidian obsolescence obsolescent obsolete obsoleting obstacle obstetric
obstetrical obstetrician obstinacy obstinate obstreperous obstruct obstruction obstructionist obstructive
obstructiveness obtain obtainable obtenir obtenu obter obtrude obtruding obtrusive obtrusiveness obtuse obtuseness
obtuser obtusest obverse obviamente obviate obviating obvious obviousness obwohl ocarina occasion occasional occasione
occhi occhiata occhio occidental occlude occluding occlusion occlusive occult occupancy occupant occupation
occupational occupe occupied occupies occupy occur occurrence ocean oceangoing oceanic oceanographer oceanographic
oceanography ocelot ocher ocho ochre ochtend octagon octagonal octal octane octave octet octobre octogenarian octopus
ocular oculist ocupado ocurre ocurrio odd oddball oddest oddio oddities oddity oddness ode odeia odeio oder odio
odious odium odometer odor odore odoriferous odorless odorous odour odourless odyssey oedema oesophagi oesophagus
oeste oestrogen oeuvre oeuvres of oferta off offal offbeat offen offence offend offense offensive offensiveness
offerta offertories offertory offhand offhandedly office officeholder officer official officialdom officiate
officiating officier officious officiousness offload offnen offre offrent offrir offset offshoot offshore offshoring
offside offspring offstage oficial oficina oft often oftenest oftentimes ogen oggi ogle ogling ogni ognuno ogre oh ohm
ohne oho oi oido oiga oigan oil oilcloth oilfield oilier oiliest oiliness oilskin oily oink ointment oir oiste oito
ojala ojo ojos ok okay oke okra ola old olden oldest oldie oleaginous oleander oleo oleomargarine olfactories
olfactory olha olhada olhando olhar olhe olhem olho olhos oligarch oligarchic oligarchies oligarchy olive oltre
olvidado olvidalo om oma ombudsman ombudsmen omdat omega omelet omelette omen omhoog omicidi omicidio ominous omission
omit omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous on once
oncology oncoming ondanks onde onder onderweg onderzoek onderzoeken one oneness onerous oneself onetime ongelooflijk
ongeluk ongeveer ongoing onibus onion onionskin onkel online onlooker onmiddellijk onmogelijk onomatopoeia
onomatopoeic onore onrush ons onschuldig onset onshore onslaught ont ontbijt ontdekt ontem ontmoet ontmoeten ontmoette
onto ontslagen ontsnappen ontsnapt ontvangen onus onward onyx onze onzin oodles oog ooit ook oom oops oorlog ooze
oozing op opa opacity opal opalescence opalescent opaque opaqueness opaquer opaquest opaquing opcion opdracht opeens
open openen openest openhanded openness openwork opera operable operacao operacion operand operate operatic operatie
operating operation operational operations operative operator operazione operetta opfer ophalen ophouden ophthalmic
ophthalmologist ophthalmology opiate opine opiniao opining opinion opinionated opium oplossen oplossing opnemen
opnieuw oportunidad oportunidade opossum opponent opportune opportunism opportunist opportunistic opportunities
opportunity oppose opposing opposite opposition oppress oppression oppressive oppressor opprobrious opprobrium oppure
opschieten opt optic optical optician optima optimal optimisation optimise optimiser optimising optimism optimist
optimistic optimistically optimization optimize optimizer optimizing optimum option optional options optometrist
optometry opulence opulent opus or ora oracle oracular oral orange orangeade orangutan orate orating oration orator
oratorical oratories oratorio oratory orb orbit orbital orc orchard orchestra orchestral orchestrate orchestrating
orchestration orchid ordain orde ordeal ordem orden ordenes ordens order orderlies orderliness ordinal ordinance
ordinaries ordinarily ordinariness ordinary ordinateur ordinateurs ordination ordine ordini ordnance ordnung ordre
ordure ore oregano oren organ organdie organdy organelle organic organically organisation organisational organise
organiser organising organism organist organization organizational organize organizer organizing orgasm orgasmic
orgiastic orgies orgulho orgulloso orgy orient oriental orientate orientating orientation orifice origami origin
original originality originate originating origination originator oriole ormai ormolu ornament ornamental
ornamentation ornate ornateness ornerier orneriest ornery ornithologist ornithology oro orotund orphan orphanage
orribile ort orthodontia orthodontic orthodontist orthodox orthodoxies orthodoxy orthogonal orthogonality orthographic
orthographies orthography orthopaedic orthopaedist orthopedic orthopedist os oscillate oscillating oscillation
oscillator oscilloscope oscuridad oscuro osier osmosis osmotic ospedale osprey ossification ossified ossifies ossify
ostensible ostensibly ostentation ostentatious osteopath osteopathy osteoporosis ostracise ostracising ostracism
ostracize ostracizing ostrich other otherwise otherworldly otima otimo otiose otra otras otro otros ottenere otter
ottima ottimo otto ottoman ou oublier ouca ouch oud oude ouder ouders ought ounce our ouro ourselves oust out outage
outback outbalance outbalancing outbid outbound outbreak outbuilding outburst outcast outclass outcome outcries
outcrop outcry outdated outdid outdistance outdistancing outdo outdone outdoor outermost outfield outfit outflank
outfox outgo outgrew outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet outline
outlining outlive outliving outlook outlying outmaneuver outmanoeuvre outmanoeuvring outmoded outnumber outpatient
outperform outplacement outplay outpost outpouring output outra outrage outrageous outraging outran outrank outras
outre outreach outrider outrigger outright outro outros outrun outsell outset outshine outshining outshone outside
outsider outsize outskirt outsmart outsold outsource outsourcing outspoken outspokenness outspread outstanding
outstation outstay outstretch outstrip outtake outvote outvoting outward outwear outweigh outwit outwore outworn
ouvert ouvi ouvido ouvindo ouvir ouviu ouvrage ouwe ova oval ovarian ovaries ovary ovation oven over overabundance
overabundant overachieve overachiever overachieving overact overactive overage overal overall overambitious
overanxious overate overawe overawing overbalance overbalancing overbear overbite overblown overboard overbook
overbore overborne overburden overcame overcast overcautious overcharge overcharging overcoat overcome overcoming
overcompensate overcompensating overcompensation overconfident overcook overcrowd overdid overdo overdone overdose
overdosing overdraft overdraw overdrawn overdress overdrew overdrive overdue overeager overeat overeaten overemphasise
overemphasising overemphasize overemphasizing overenthusiastic overestimate overestimating overexpose overexposing
overexposure overextend overflow overfull overgenerous overgrew overgrow overgrown overgrowth overhand overhang
overhaul overhead overhear overheat overhung overindulge overindulgence overindulging overjoy overkill overkomen
overlaid overlain overland overlap overlay overleden overleven overlie overload overlong overlook overlord overmuch
overnight overpaid overpass overpay overplay overpopulate overpopulating overpopulation overpower overprice
overpricing overprint overproduce overproducing overproduction overprotective overqualified overran overrate
overrating overreach overreact overreaction overridden override overriding overripe overrode overrule overruling
overrun oversampling oversaw overseas oversee overseen overseer oversell oversensitive oversexed overshadow overshare
oversharing overshoe overshoot overshot oversight oversimplification oversimplified oversimplifies oversimplify
oversize oversleep overslept oversold overspecialise overspecialising overspecialize overspecializing overspend
overspent overspread overstate overstatement overstating overstay overstep overstock overstuffed oversupplied
oversupplies oversupply overt overtake overtaken overtaking overtax overthink overthought overthrew overthrow
overthrown overtime overtone overtook overture overturn overuse overusing overview overweening overweight overwhelm
overwork overwrite overwriting overwritten overwrought overzealous oviduct oviparous ovoid ovulate ovulating ovulation
ovule ovum ovunque ovviamente ovvio ow owe owl owlet owlish own ownership ox oxbow oxen oxford oxidation oxide oxidise
oxidiser oxidising oxidize oxidizer oxidizing oxyacetylene oxygen oxygenate oxygenating oxygenation oxymora oxymoron
oye oyes oyster ozone pa paar paard pace pacemaker pacesetter pachyderm paciente pacific pacifically pacification
pacified pacifier pacifies pacifism pacifist pacify pacing pack package packaging packet pact pad paddies paddle
paddling paddock paddy padlock padre padres paean paediatric paediatrician paese paga pagan paganism pagar pagare
pagato page pageant pageantry pager pages paginate paginating pagination paging pago pagoda pai paid paie paiement
pail pailful pain painful painkiller painless painstaking paint paintbrush paintwork paio pair pairwise pais paisley
pajamas pak pakken pal palabra palabras palace palaeontologist palaeontology palatable palatal palate palatial palaver
palavra palavras palazzi palazzo palco pale paleface paleness paleontologist paleontology palest palette palimony
palimpsest palindrome palindromic palisade pall palla palladium pallbearer palle pallet palliate palliating palliation
palliative pallid pallor palm palmetto palmier palmiest palmist palmistry palmy palomino palpable palpably palpate
palpating palpation palpitate palpitating palpitation palsied palsies palsy paltrier paltriest paltriness paltry
pampas pamper pamphlet pamphleteer pan panacea panache pancake pancaking panchromatic pancreas pancreatic panda
pandemic pandemonium pander pane panegyric panel panelist panellist pang panhandle panhandler panhandling panic
panicked panicking panicky paniek pannier panoplies panoply panorama panoramic pansies pansy pant pantalones pantaloni
pantaloons pantheism pantheist pantheistic pantheon panther pantie pantomime pantomiming pantries pantry pantsuit
pantyhose pap papa papacies papacy papai papal papaya papel paperback paperboy papergirl paperhanger paperweight
paperwork papery papi papier papieren papilla papillae papoose paprika papyri papyrus par para parabens parable
parabola parabolic parachute parachuting parachutist parade paradigm paradigmatic parading paradise parado paradox
paradoxical paraffin paragliding paragon paragraph parakeet paralegal parallax parallel parallelism parallelogram
paralyse paralysing paralysis paralytic paralyze paralyzing paramecia paramecium paramedic paramedical parameter
paramilitaries paramilitary paramount paramour paranoia paranoid paranormal parapet paraphernalia paraphrase
paraphrasing paraplegia paraplegic paraprofessional parapsychology parar parasailing parasite parasitic parasol
paratrooper paratroops parboil parc parce parceiro parcel parch parchment parcours pardon pardonable pare parecchio
parece parecem parecen parecer pareces parecia pared parede pareja parem parent parentage parental parentheses
parenthesis parenthesise parenthesize parenthesizing parenthetic parenthetical parenthood parents parfait parfaitement
parfois pariah parigi parijs paris parish parishioner parity park parka parkour parkway parla parlance parlando
parlare parlarne parlarti parlato parlay parle parler parley parli parliament parliamentarian parliamentary parliamo
parlo parlor parlour parmi parochial parochialism parodied parodies parody parola parole parolee paroling parou
paroxysm parque parquet parquetry parricide parried parries parrot parry parse parsec parsimonious parsimony parsley
parsnip parson parsonage part partake partaken partaker partaking parte partenaire partenaires parterre partes
parthenogenesis parti partial partiality participant participate participating participation participations
participator participatory participial participle particle particolare particular particularisation particularise
particularising particularities particularity particularization particularize particularizing particulate particulier
particuliers partido partie partied parties partir partire partis partisan partisanship partita partition partner
partnership partook partout partridge parts parturition partway party parvenu pas pasa pasada pasado pasando pasar
pasara paschal pase pasha paso pass passa passable passably passada passado passage passageway passaggio passando
passant passar passare passato passbook passe passee passei passel passen passenger passer passerby passersby passi
passieren passiert passion passionate passionless passive passivity passkey passo passou passport passt password past
pasta paste pasteboard pastel pastern pasteurisation pasteurise pasteurising pasteurization pasteurize pasteurizing
pastiche pastier pasties pastiest pastime pastor pastoral pastorate pastrami pastries pastry pasturage pasture
pasturing pasty pat patch patchier patchiest patchiness patchwork patchy pate patella patellae patent paternal
paternalism paternalistic paternity path pathetic pathetically pathogen pathogenic pathological pathologist pathology
pathos pathway patience patient patienten patientest patina patinae patine patio patois patriarch patriarchal
patriarchies patriarchy patrician patricide patrimoine patrimonial patrimonies patrimony patriot patriotic
patriotically patriotism patrol patrolman patrolmen patrolwoman patrolwomen patron patronage patronise patronising
patronize patronizing patronymic patsies patsy pattern patties patty paucity paunch paunchier paunchiest paunchy
pauper pauperise pauperising pauperism pauperize pauperizing paura pausa pause pausing pave pavement pavilion paving
paw pawl pawn pawnbroker pawnshop pawpaw pay payable paycheck payday payee payer payload paymaster payment payoff
payroll pays paywall paz paziente pazza pazzo pc pe pea peace peaceable peaceably peaceful peacefulness peacekeeping
peacemaker peacetime peach peacock peafowl peahen peak peal peanut pear pearl pearlier pearliest peasant peasantry
peat peau pebble pebbling pebbly peca pecan peccadillo peccaries peccary peccato peck peco pecs pectin pectoral
peculiar peculiarities peculiarity pecuniary pedaco pedagogic pedagogical pedagogue pedagogy pedal pedant pedantic
pedantically pedantry pedazo peddle peddler peddling pederast pederasty pedestal pedestrian pedestrianise
pedestrianising pedestrianize pedestrianizing pedi pediatric pediatrician pedicure pedicuring pedido pedigree pediment
pedindo pedir pediu pedlar pedometer pedra pee peek peekaboo peel peep peephole peer peerage peerless peeve peeving
peevish peevishness peewee peg pega pegar peggio peggiore pego pegou pegue peguei peine peinture peixe pejorative
pekoe pela pelagic pelas pele pelea pelear pelican pelicula peliculas peligro peligroso pellagra pelle pellet pellucid
pelo pelos pelt pelvic pelvis pen pena penal penalise penalising penalize penalizing penalties penalty penance pence
penchant pencil pendant pended pendent pending pends pendulous pendulum penetrable penetrate penetrating penetration
penetrative penguin penicillin penile peninsula peninsular penis penitence penitent penitential penitentiaries
penitentiary penknife penknives penlight penmanship pennant pennies penniless pennon penny pennyweight penologist
penology pensa pensaba pensado pensando pensano pensar pensare pensate pensato pensava pensavo pense pensei penser
pensi pension pensive pensiveness penso pensou pent pentagon pentagonal pentameter pentathlon penthouse penultimate
penurious penury peon peonage peonies peony people peopling peor pep peppercorn peppermint pepperoni peppery peppier
peppiest peppy pepsin peptic pequena pequeno pequenos per perambulate perambulating perambulator percale percebi
perceivable perceive perceiving percent percentage percentile perceptible perceptibly perception perceptive
perceptiveness perceptual perch perchance perche percio percolate percolating percolation percolator percussion
percussionist perda perdao perdemos perdendo perder perdere perdeu perdi perdido perdio perdition perdon perdona
perdre perdu peregrination peremptorily peremptory perennial perfect perfecta perfecte perfectest perfectible
perfection perfectionism perfectionist perfecto perfeita perfeito perfekt perfetta perfetto perfidies perfidious
perfidy perforate perforating perforation perforce perform performance performances perfume perfumeries perfumery
perfuming perfunctorily perfunctory pergunta perguntando perguntar perguntas pergunte perguntei perguntou perhaps
pericardia pericardium pericolo pericoloso perigee perigo perigoso perihelia perihelion peril perilous perimeter
period periode periodic periodical periodicity periodo periodontal peripatetic peripheral peripheries periphery
periphrases periphrasis periscope perish perishable peritoneum peritonitis periwig periwinkle perjure perjurer
perjuries perjuring perjury perk perkier perkiest perkiness perky perm permafrost permanence permanent permeability
permeable permeate permeating permesso permet permettant permettent permettra permettre permis permiso permissao
permissible permissibly permission permissive permissiveness permit permite permutation permute permuting perna pernas
pernicious pero peroration peroxide peroxiding perpendicular perpetrate perpetrating perpetration perpetrator
perpetual perpetuate perpetuating perpetuation perpetuity perplex perplexities perplexity perquisite perra perro
perros pers persecute persecuting persecution persecutor perseverance persevere persevering persiflage persimmon
persino persist persistence persistent persnickety perso person persona personable personae personage personal
personale personalise personalising personalities personality personalize personalizing personas persone
personification personified personifies personify personlich personne personnel personnes persoon persoonlijk
persoonlijke perspective perspectives perspicacious perspicacity perspicuity perspicuous perspiration perspire
perspiring persuade persuading persuasion persuasive persuasiveness pert pertain perte pertes pertest pertinacious
pertinacity pertinence pertinent pertness perto perturb perturbation perusal peruse perusing pervade pervading
pervasive perverse perverseness perversion perversity pervert pes pesce pescoco peseta peskier peskiest pesky peso
pessimism pessimist pessimistic pessimistically pessoa pessoal pessoas pest pesticide pestilence pestilent pestle
pestling pet petal petard pete petiole petit petite petites petition petits petrel petrifaction petrified petrifies
petrify petrochemical petrol petrolatum petroleum petticoat pettier pettiest pettifog pettily pettiness petty
petulance petulant petunia peu peur peut peuvent pew pewee pewter peyote pezzi pezzo pferd phalanges phalanx phalli
phallic phallus phantasm phantasmagoria phantom pharaoh pharmaceutical pharmacies pharmacist pharmacologist
pharmacology pharmacopoeia pharmacy pharyngeal pharynges pharynx phase phasing pheasant phenobarbital phenomena
phenomenal phenomenon phenotype pheromone phial philander philanthropic philanthropically philanthropies
philanthropist philanthropy philatelic philatelist philately philharmonic philippe philippic philips philistine
philodendron philological philologist philology philosopher philosophic philosophical philosophies philosophise
philosophising philosophize philosophizing philosophy philter philtre phish phlebitis phlegm phlegmatic phlegmatically
phloem phlox phobia phobic phoebe phoenix phone phoneme phonemic phonetic phonetically phonetician phoney phonic
phonically phonied phonier phonies phoniest phoniness phoning phonograph phonological phonologist phonology phony
phooey phosphate phosphor phosphorescence phosphorescent phosphoric phosphorus photo photocopied photocopier
photocopies photocopy photoelectric photogenic photograph photographic photographically photography photojournalism
photojournalist photon photos photosensitive photosynthesis phototypesetter phototypesetting phrasal phrase
phraseology phrasing phrenology phyla phylum physic physical physician physicist physicked physicking physiognomies
physiognomy physiological physiologist physiology physiotherapist physiotherapy physique pi piacciono piace piacere
piacerebbe piaceva piaciuto piada pianeta piangere pianissimo pianist piano pianoforte piazza pica picante picaresque
picayune piccalilli piccola piccoli piccolo pick pickax pickerel picket pickier pickiest pickle pickling pickpocket
pickup picky picnic picnicked picnicker picnicking pictograph pictorial picture picturesque picturing piddle piddling
pidgin pidio pido pie piebald piece piecemeal piecework piecing pied piede piedi piedra piel piena pieno piensa
piensas pienso pierce piercing pierna piernas pierre pies piety piffle pig pigeon pigeonhole pigeonholing piggier
piggies piggiest piggish piggishness piggy piggyback pigheaded piglet pigment pigmentation pigpen pigskin pigsties
pigsty pigtail pijn pike piker piking pilaf pilaster pilchard pile pileup pilfer pilgrim pilgrimage piling pill
pillage pillaging pillar pillbox pillion pilloried pillories pillory pillow pillowcase pilot pilothouse pimento
pimiento pimp pimpernel pimple pimplier pimpliest pin pinafore pinball pincer pinch pincushion pine pineapple
pinfeather ping pinhead pinhole pinion pink pinkest pinkeye pinkie pinkish pinnacle pinnate pinochle pinpoint pinprick
pinstripe pint pinto pinup pinwheel pioneer pior pious pip pipe pipeline pipit pippin pipsqueak piquancy piquant pique
piquing piracy piranha pirate piratical pirating pirouette pirouetting piscatorial piso pista pistachio pistil
pistillate pistol pistola piston pistool pit pita pitch pitchblende pitchfork pitchman pitchmen piteous pitfall pith
pithier pithiest pithily pithy pitiable pitiably pitied pities pitiful pitiless piton pittance pituitaries pituitary
pity piu piuttosto pivot pivotal pixel pixie pizza pizzazz pizzeria pizzicati pizzicato plaats plaatsen placard
placate placating placation place placebo placeholder placement placenta placental placer places placid placidity
placing placket plagiarise plagiarising plagiarism plagiarist plagiarize plagiarizing plague plaguing plaice plaid
plain plainclothes plainclothesman plainclothesmen plainest plainness plaint plaintiff plaintive plaisir plait plan
planar plane planeet planes planet planeta planetarium planetary planeten plangent plank plankton plannen plano planos
plant plantain plantation plaque plasma plaster plasterboard plastic plasticity plastique plat plate plateau plateful
platelet platen platform plating platinum platitude platitudinous platonic platoon platter platypus platz plaudit
plausibility plausible plausibly play playa playable playact playback playbill playboy playful playfulness playgoer
playground playhouse playlist playmate playoff playpen playroom plaything playwright plaza plea pleasant pleasantest
pleasantness pleasantries pleasantry please pleasurable pleasurably pleasure pleasuring pleat plebeian plebiscite
plectra plectrum pledge pledging plein pleine plek plenaries plenary plenipotentiaries plenipotentiary plenitude
plenteous plentiful plenty plethora pleurisy plexus plezier pliability pliable pliancy pliant plied pliers plies
plight plinth plod plop plot plotzlich plough ploughman ploughmen ploughshare plover plow plowman plowmen plowshare
ploy pluck pluckier pluckiest pluckiness plucky plug plugin plum plumage plumb plume plummet plump plumpest plumpness
plunder plunge plunger plunging plunk plupart pluperfect plural pluralise pluralising pluralism pluralistic
pluralities plurality pluralize pluralizing plus plush plushest plushier plushiest plushy plusieurs plutocracies
plutocracy plutocrat plutocratic plutonium ply plywood pme pneumatic pneumatically pneumonia po poach pobre pochi pock
pocket pocketbook pocketful pocketknife pocketknives pockmark poco pod podamos podcast pode podem podemos poder podera
poderes poderia poderiam poderiamos podia podiatrist podiatry podido podium podra podras podre podremos podria
podriamos podrian podrias poem poesy poet poetess poetic poetical poetry pogrom poi poids poignancy poignant
poinsettia point pointe pointier pointiest pointillism pointillist pointless pointlessness points pointy pois poise
poising poison poisonous poke poker pokey pokier pokiest poking poky pol polar polarisation polarise polarising
polarities polarity polarization polarize polarizing pole polecat polemic polemical polestar police policeman
policemen policewoman policewomen policia policiais policial policias policies policing policy policyholder polio
poliomyelitis polish polite politeness politer politesse politest politic politica political politician politicise
politicising politicize politicizing politico politie polities politique politiques polity polizei polizia poliziotti
poliziotto polka poll pollen pollinate pollinating pollination polliwog pollster pollutant pollute polluter polluting
pollution polo polonaise polonium poltergeist poltroon polyamories polyamory polyester polyethylene polygamist
polygamous polygamy polyglot polygon polygonal polygraph polyhedron polymath polymer polymeric polymerisation
polymerization polymorphic polynomial polyp polyphonic polyphony polystyrene polysyllabic polysyllable polytechnic
polytheism polytheist polytheistic polythene polyunsaturated pomade pomading pomegranate pomeriggio pommel pomp
pompadour pompom pomposity pompous pompousness pon poncho pond ponderous pone poner ponga ponha poniard ponies ponte
pontiff pontifical pontificate pontificating ponto pontoon pontos pony ponytail pooch poodle pooh pool poop poor
poorest poorhouse pop popcorn pope popgun popinjay poplar poplin popover poppa poppies poppy poppycock populace
popular popularisation popularise popularising popularity popularization popularize popularizing populate populating
population populism populist populous por porca porcelain porch porcine porco porcupine pore poring pork porn porno
pornographer pornographic pornography porosity porous porphyry porpoise porpoising porque porra porridge porringer
port porta portability portable portage portaging portal portant portanto portare portata portato portcullis porte
portefeuille portend portent portentous porter porterhouse portes portfolio porthole porti portico portion portlier
portliest portliness portmanteau porto portrait portraitist portraiture portray portrayal pose poser poseur posh
poshest posibilidad posible posicao posicion posies posing posit positie positif position positional positions
positive positivism positron posizione possa possamos posse possession possessive possessiveness possessor possiamo
possibile possibilita possibilite possibilites possibilities possibility possible possibly possivel posso possono
possum post postage postal postbox postcard postcode postdate postdating postdoc postdoctoral poste posterior
posterity postgraduate posthaste posthumous posti postlude postman postmark postmaster postmen postmistress postmodern
postmortem postnatal posto postoperative postpaid postpartum postpone postponement postponing postscript postulate
postulating posture posturing postwar posy pot potable potash potassium potato potbellied potbellies potbelly
potboiler potency potent potentate potential potentialities potentiality potentiel poter potere potesse potessi potete
poteva potevo potful potholder pothole pothook potion potluck potpie potpourri potrai potrebbe potrebbero potrei
potremmo potresti potsherd potshot pottage potteries pottery pottier potties pottiest potty potuto pouch pouco poucos
poultice poulticing poultry pounce pouncing pound pour pourquoi pourra pourraient pourrait pourront poursuit
poursuivre pourtant pout pouvait pouvez pouvoir pouvoirs povero poverty povo powder powdery power powerboat powerful
powerhouse powerless powerlessness powwow pox pra praat prachtig prachtige practicability practicable practicably
practical practicalities practicality practice practicing practise practising practitioner pragmatic pragmatically
pragmatism pragmatist praia prairie praise praiseworthiness praiseworthy praising praline pram prance prancer prancing
prank prankster pranzo prasident prasidenten prate praten pratfall praticamente prating pratique pratiquement
pratiques prattle prattling prawn pray prazer preach preachier preachiest preachy preamble preambling prearrange
prearrangement prearranging precarious precaution precautionary precede precedence precedent precedenti preceding
precept preceptor precies precinct precio preciosa preciosity precious preciousness precipice precipitant precipitate
precipitating precipitation precipitous precisa precisam precisamos precisar precisava precise precisement preciseness
preciser precisest precision preciso preclude precluding preclusion preco precocious precociousness precocity
precognition precompte preconceive preconceiving preconception precondition precursor predate predating predator
predatory predecease predeceasing predecessor predefined predestination predestine predestining predetermination
predetermine predetermining predicament predicate predicating predication predicative predict predictability
predictable predictably prediction predictive predictor predilection predio predispose predisposing predisposition
predominance predominant predominate predominating preeminence preeminent preempt preemption preemptive preen preexist
prefab prefabricate prefabricating prefabrication preface prefacing prefatory prefect prefecture prefer preferable
preferably preference preferential preferito preferment prefiero prefigure prefiguring prefiro prefix pregnancies
pregnancy pregnant prego pregunta preguntar preguntas pregunto preheat prehensile prehistoric prehistory preis
prejudge prejudgement prejudging prejudgment prejudice prejudicial prejudicing prelate preliminaries preliminary
prelude premarital premature premeditate premeditating premeditation premenstrual premier premiere premiers premise
premising premium premonition premonitory prenatal prend prenda prende prendendo prendere prendermi prendete prendi
prendiamo prendo prendre prensa prenup preoccupare preoccuparti preoccupation preoccupato preoccupied preoccupies
preoccupy preocupa preocupada preocupado preocupar preocupe preocupes preordain prep prepackage prepackaging prepaid
preparado preparar preparation preparatory prepare preparedness preparing prepay prepayment preponderance preponderant
preponderate preponderating preposition prepositional prepossess preposterous preppier preppies preppiest preppy
prequel prerecord preregister preregistration prerequisite prerogative presa presage presaging preschool prescience
prescient prescribe prescribing prescription prescriptive presence present presentable presentation presente
presentent presenter presentiment preservation preservative preserve preserver preserving preset preshrank preshrink
preshrunk preside presidencies presidency president presidente presidential presiding presion preso presque press
pressao presse pression pressione pressman pressmen pressure pressuring pressurisation pressurise pressurising
pressurization pressurize pressurizing prestes prestige prestigious presto presumable presumably presume presuming
presumption presumptive presumptuous presumptuousness presuppose presupposing presupposition preteen pretence pretend
pretense pretension pretentious pretentiousness preterit preterite preternatural pretext preto prettied prettier
pretties prettiest prettified prettifies prettify prettily prettiness pretty pretzel preuve prevail prevalence
prevalent prevaricate prevaricating prevarication prevaricator prevent preventable preventative prevention preventive
preview previous previsions prevoit prevu prewar prey prezzo price priceless pricey pricier priciest pricing prick
prickle pricklier prickliest prickling pride priding pried pries priest priestess priesthood priestlier priestliest
prig priggish prigione prijs prim prima primacy primal primaries primarily primary primate prime primeira primeiro
primer primera primero primes primeval primitive primness primo primogeniture primordial primp primrose prince
princelier princeliest princesa principal principale principalement principalities principality principaux principe
principio principle prins prinses print printable printout prinzessin prior prioress priories priorities prioritise
prioritising prioritize prioritizing priority priory pris prisa prisao prise prises prising prision prism prismatic
prison prissier prissiest prissiness prissy pristine prithee privacy private privater privatest privation
privatisation privatise privatising privatization privatize privatizing prive privee privet privier privies priviest
privilege privileging privy prix prize prizefight prizing pro proactive probabilistic probabilities probability
probabilmente probable probablement probablemente probably probar probate probating probation probationary probe
probeer probeerde probeert proberen probing probity probleem problem problema problemas problematic problematical
probleme problemen problemi proboscis procedural procedure proceed procent proces process procession processional
processo processor processus prochain prochaine prochaines proche proclaim proclamation proclivities proclivity
procrastinate procrastinating procrastination procrastinator procreate procreating procreation procreative proctor
procura procurando procurar procurator procuratore procure procurement procurer procuring prodigal prodigality
prodigies prodigious prodigy produce producer producing product producteur producteurs production productive
productiveness productivity produire produit produits prof profanation profane profaning profanities profanity
profesional profesor profess professeur profession professional professionalism professionnel professionnelle
professionnels professor professore professorial professorship proficiency proficient profile profiling profissional
profit profitability profitable profitably profiteer profiter profligacy profligate proforma profound profoundest
profundities profundity profuse profusion progenitor progeny progesterone progetto prognoses prognosis prognostic
prognosticate prognosticating prognostication prognosticator program programa programma programmable programme
programmes progress progresse progression progressive progressivement prohibit prohibition prohibitionist prohibitive
prohibitory project projectile projection projectionist projector projet projeto projets proletarian proletariat
proliferate proliferating proliferation prolific prolifically prolix prolixity prologue prolong prolongation prom
promenade promenading promesso prometo prometto prominence prominent promiscuity promiscuous promise promising
promissory promo promontories promontory promote promoter promoting promotion promotional prompt promptest promptness
promulgate promulgating promulgation prone proneness prong pronghorn pronoun pronounce pronounceable pronouncement
pronouncing pronta pronti pronto prontos pronunciation proof proofread prop propaganda propagandise propagandising
propagandist propagandize propagandizing propagate propagating propagation propane propel propellant propensities
propensity properest propertied properties property prophecies prophecy prophesied prophesies prophesy prophet
prophetess prophetic prophetically prophylactic prophylaxis propia propinquity propio propitiate propitiating
propitiation propitiatory propitious proponent proportion proportional proportionality proportionate propos proposal
propose proposer proposing proposition propositional proposito propound propre propres propria proprietaire
proprietaries proprietary proprietor proprietorship proprietress propriety proprio propulsion propulsive prorate
prorating prosaic prosaically proscenium proscribe proscribing proscription prose prosecute prosecuting prosecution
prosecutor proselyte proselyting proselytise proselytising proselytize proselytizing prosier prosiest prosodies
prosody prospect prospective prospector prospectus prosper prosperity prosperous prossima prossimo prostate prostheses
prosthesis prosthetic prostitute prostituting prostitution prostrate prostrating prostration prosy protagonist protean
protect protection protective protectiveness protector protectorate proteger proteggere protein protest protestant
protestation protocol proton protoplasm protoplasmic prototype prototyping protozoa protozoan protract protraction
protractor protrude protruding protrusion protuberance protuberant proud proudest prova provable provably provar
provare provas provato provavelmente prove proven provenance provender proverb proverbial provi provide providence
provident providential provider providing province provincial provincialism proving provision provisional proviso
provo provocation provocative provoke provoking provost prow prowess prowl proxies proxima proximity proximo proxy
proyecto prude prudence prudent prudential prudery prudish prueba pruebas prune pruning prurience prurient pry psalm
psalmist pseudo pseudonym pshaw psoriasis psst psych psyche psychedelic psychiatric psychiatrist psychiatry psychic
psychical psycho psychoanalyse psychoanalysing psychoanalysis psychoanalyst psychoanalyze psychoanalyzing psychobabble
psychogenic psychokinesis psychological psychologies psychologist psychology psychopath psychopathic psychosis
psychosomatic psychotherapies psychotherapist psychotherapy psychotic ptarmigan pterodactyl ptomaine pu pub pubblico
puberty pubescence pubescent pubic public publican publication publicise publicising publicist publicite publicity
publicize publicizing publico publics publiek publique publiques publish publishable puck puckish pudding puddle
puddling pude puder pudesse pudgier pudgiest pudgy pudiera pudo pueblo pueda puedas puede pueden puedes puedo puente
puerile puerility puerta puertas pues puesto puff puffball puffier puffiest puffin puffiness puffy pug pugilism
pugilist pugilistic pugnacious pugnacity puis puisque puissance puisse puke puking pulchritude pull pullback pullet
pulley pullout pullover pulmonary pulp pulpier pulpiest pulpit pulpy pulsar pulsate pulsating pulsation pulse pulsing
pulverisation pulverise pulverising pulverization pulverize pulverizing puma pumice pummel pump pumpernickel pumpkin
pun punch punchier punchiest punchline punchy punctilious punctual punctuality punctuate punctuating punctuation
puncture puncturing pundit pungency pungent punier puniest punish punishable punishment punitive punk punkest punkt
punster punt punti punto puntos puny puo puoi pup pupa pupae pupal pupil puppet puppeteer puppetry puppies puppy
purblind purchasable purchase purchaser purchasing pure purebred puree pureness purer purest purgative purgatorial
purgatories purgatory purge purging purification purified purifier purifies purify purism purist puritan puritanical
puritanism purity purl purloin purple purpler purplest purplish purport purpose purposeful purposeless purposing purr
purse purser pursing pursuance pursuant pursue pursuer pursuing pursuit purulence purulent purvey purveyor purview pus
puse push pushcart pushier pushiest pushiness pushover pushy pusillanimity pusillanimous puso pussier pussies pussiest
pussy pussycat pussyfoot pustule put puta putative putrefaction putrefied putrefies putrefy putrescence putrescent
putrid putsch putt puttana puttied putties putty puzzle puzzlement puzzler puzzling pwn pygmies pygmy pyjamas pylon
pyorrhea pyorrhoea pyramid pyramidal pyre pyrite pyromania pyromaniac pyrotechnic python pyx qua quack quackery
quadrangle quadrangular quadrant quadraphonic quadratic quadrature quadrennial quadriceps quadrilateral quadrille
quadriplegia quadriplegic quadruped quadruple quadruplet quadruplicate quadruplicating quadrupling quaff quagmire
quahog quail quaint quaintest quaintness quais quake quaking qual qualche qualcosa qualcun qualcuno quale quali
qualification qualified qualifier qualifies qualify qualitative qualite qualities quality qualm qualquer qualsiasi
qualunque quand quandaries quandary quando quant quanta quantas quante quanti quantified quantifier quantifies
quantify quantitative quantities quantity quanto quantos quantum quao quarantine quarantining quark quarrel
quarrelsome quarried quarries quarry quart quarterback quarterdeck quarterfinal quarterlies quartermaster quartet
quartier quarto quartz quasar quase quash quasi quatrain quatre quatro quattro quaver quavery quay que queasier
queasiest queasily queasiness queasy quebrar queda quedan quedar quedarme quedarse quedarte quedate quede quedo queen
queenlier queenliest queer queerest queerness quegli quei queira quel quell quella quelle quelli quello quelque
quelques quem quench quente quer querem queremos querendo querer queria querias querida querido queried queries quero
querulous query quesadilla quest questa questao queste questi question questionable questionably questione
questionnaire questions questo queue queuing qui quibble quibbler quibbling quiche quick quicken quickest quickie
quicklime quickness quicksand quicksilver quid quien quienes quiera quieras quiere quieren quieres quiero quiescence
quiescent quiet quietest quietness quieto quietude quietus quill quilt quince quindi quinine quintessence
quintessential quintet quintuple quintuplet quintupling quip quire quirk quirkier quirkiest quirky quis quise quiser
quisiera quisling quiso quit quite quiver quixotic quiz quiza quizas quizzes quizzical quoi quoit quondam quorum quota
quotable quotation quote quoth quotidian quotient quoting raad raak raakt raakte raam raar rabbi rabbinate rabbinical
rabbit rabble rabid rabies raccoon race racecourse racehorse raceme racer racetrack raceway rachat racial racier
raciest racily raciness racing racism racist rack racket racketeer raconteur racquetball racy radar radial radiance
radiant radiate radiating radiation radiator radical radicalism radii radio radioactive radioactivity radiogram
radioisotope radiologist radiology radiotelephone radiotherapist radiotherapy radish radium radius radon raffia
raffish raffle raffling raft rag raga ragamuffin ragazza ragazze ragazzi ragazzino ragazzo rage raggedest raggedier
raggediest raggedness raggedy ragione raglan ragout ragtag ragtime ragweed raid rail railleries raillery railroad
railway raiment rain rainbow raincoat raindrop rainfall rainha rainier rainiest rainmaker rainstorm rainwater rainy
raise raisin raising raison raisons raiva rajah rake raken raking rakish rakishness rallied rallies rally ram ramble
rambler rambling rambunctious rambunctiousness ramification ramified ramifies ramify ramp rampage rampaging rampant
rampart ramrod ramshackle ran ranch rancid rancidity rancor rancorous rancour randier randiest random randomise
randomising randomize randomizing randomness randy rang range rangier rangiest ranginess rangy rank rankest rankle
rankling rankness ransack ransom rant rap rapacious rapaciousness rapacity rapaz rapazes rape rapid rapide rapidement
rapidest rapidity rapido rapier rapine rapist rapport rapporto rapports rapprochement rapscallion rapt rapture
rapturous rare rarefied rarefies rarefy rareness rarer rares rarest raring rarities rarity raro rascal rash rashest
rashness rasp raspberries raspberry raspier raspiest raspy raster rat ratchet rate rather rathskeller ratification
ratified ratifies ratify rating ratio ration rational rationale rationalisation rationalise rationalising rationalism
rationalist rationalistic rationality rationalization rationalize rationalizing rato rattan rattier rattiest rattle
rattler rattlesnake rattletrap rattling rattrap ratty raucous raucousness raum raunchier raunchiest raunchiness
raunchy raus ravage ravaging rave ravel raven ravenous ravine raving ravioli ravish ravishment raw rawboned rawest
rawhide rawness ray rayon rayos razao raze razing razon razor razz razza re reach reachable react reaction
reactionaries reactionary reactivate reactivating reactivation reactive reactor read readabilities readability
readable readership readied readier readies readiest readily readiness readjust readjustment readmit readout ready
reaffirm reagent real reale realest realidad realidade realign realisable realisation realise realisee realiser
realising realism realist realistic realistically realite realities reality realizable realization realize realizing
reallocate reallocating reallocation realm realmente realta realty ream reanimate reanimating reap reappear
reappearance reapplied reapplies reapply reappoint reappointment reapportion reapportionment reappraisal reappraise
reappraising rear rearm rearmament rearmost rearrange rearrangement rearranging rearward reason reasonable
reasonableness reasonably reassemble reassembling reassert reassess reassessment reassign reassurance reassure
reassuring reawaken rebate rebating rebel rebellion rebellious rebelliousness rebind rebirth reborn rebound
rebroadcast rebuff rebuild rebuilt rebuke rebuking rebus rebut rebuttal recalcitrance recalcitrant recall recant
recantation recap recapitulate recapitulating recapitulation recapture recapturing recast receber recebeu recebi
recede receding receipt receivable receive receiver receivership receiving recemment recent recente recentest
receptacle reception receptionist receptive receptiveness receptivity receptor recess recession recessional recessive
recettes recharge rechargeable recharging recheck recherche rechercheur recht rechter rechts recidivism recidivist
recipe recipient reciprocal reciprocate reciprocating reciprocation reciprocity recital recitation recitative recite
reciting reckless recklessness reckon reclaim reclamation reclassified reclassifies reclassify recline recliner
reclining recluse reclusive recognisable recognisably recognisance recognise recogniser recognising recognition
recognizable recognizably recognizance recognize recognizer recognizing recoil recollect recollection recombination
recombine recombining recommence recommencing recommend recommendation recompense recompensing recompilation recompile
recompiling reconcilable reconcile reconciliation reconciling recondite recondition reconfiguration reconfigure
reconnaissance reconnect reconnoiter reconnoitre reconnoitring reconquer reconsider reconsideration reconstitute
reconstituting reconstruct reconstruction reconvene reconvening recopied recopies recopy record recordar recount
recoup recours recourse recover recoverable recoveries recovery recreant recreate recreating recreation recreational
recriminate recriminating recrimination recrudescence recruit recruitment rectal rectangle rectangular rectifiable
rectification rectified rectifier rectifies rectify rectilinear rectitude rector rectories rectory rectum recuerda
recuerdas recuerdo recul recumbent recuperate recuperating recuperation recuperative recur recurrence recurrent
recursion recursive recyclable recycle recycling red redbreast redcap redcoat redden reddish rede redecorate
redecorating rededicate rededicating redeem redeemable redefine redefining redefinition redemption reden redeploy
redeployment redesign redest redet redevelop redevelopment redhead redid redirect redirection rediscover rediscovery
redistribute redistributing redistribution redistributor redistrict redneck redness redo redolence redolent redone
redor redouble redoubling redoubt redoubtable redound redraft redraw redrawn redress redressement redrew redskin
reduce reducing reduction reduire reduit redundancies redundancy redundant redwood reed reedier reediest reeducate
reeducating reeducation reedy reef reek reel reelect reelection reelle reellement reemerge reemerging reemphasise
reemphasising reemphasize reemphasizing reenact reenactment reenlist reenter reentries reentry reestablish reevaluate
reevaluating reeve reeving reexamine reexamining ref refashion refectories refectory referee reference referencing
referendum referent referential referral refieres refiero refile refiling refill refillable refinance refinancing
refine refinement refiner refineries refinery refining refinish refit reflect reflection reflective reflector reflex
reflexive refocus reforest reforestation reform reformat reformation reformatories reformatory reformulate
reformulating refract refraction refractories refractory refrain refresh refreshment refrigerant refrigerate
refrigerating refrigeration refrigerator refuel refuge refugee refulgence refulgent refund refundable refurbish
refurbishment refurnish refusal refuse refusing refutation refute refuting regain regal regale regalia regalo regard
regardless regatta regel regelen regeln regels regencies regency regenerate regenerating regeneration regenerative
regent regering reggae regicide regierung regime regimen regiment regimental regimentation region regional regionalism
regions register registrant registrar registration registries registry reglas regole regras regresa regresar regreso
regress regression regressive regret regretful regrettable regrettably regroup regular regularise regularising
regularity regularize regularizing regulate regulating regulation regulator regulatory regurgitate regurgitating
regurgitation rehab rehabilitate rehabilitating rehabilitation rehash rehearsal rehearse rehearsing reheat rehire
rehiring rei reicht reign reimburse reimbursement reimbursing reimpose reimposing rein reina reincarnate reincarnating
reincarnation reindeer reinforce reinforcement reinforcing reinitialise reinitialize reinsert reinstall reinstate
reinstatement reinstating reinterpret reinterpretation reinvent reinvest reis reise reissue reissuing reiterate
reiterating reiteration reject rejection rejoice rejoicing rejoin rejoinder rejuvenate rejuvenating rejuvenation
rekening rekindle rekindling relabel relacao relacion relacionamento relaid relapse relapsing relate relatie relating
relation relational relations relationship relative relativement relativistic relativity relatorio relax relaxant
relaxation relaxe relay relazione relearn releasable release releasing relegate relegating relegation relent
relentless relentlessness relevance relevancy relevant reliability reliable reliably reliance reliant relic relied
relief relies relieve relieving religion religious relinquish relinquishment relish relive reliving reload relocatable
relocate relocating relocation relogio reloj reluctance reluctant remade remain remainder remake remaking remand
remark remarkable remarkably remarriage remarried remarries remarry rematch remboursement remediable remedial remedied
remedies remedy remember remembrance remind reminisce reminiscence reminiscent reminiscing remiss remission remissness
remit remittance remnant remodel remonstrance remonstrate remonstrating remorse remorseful remorseless remortgage
remortgaging remote remoteness remoter remotest remount removable removal remove remover removing remunerate
remunerating remuneration remunerative renaissance renal rename renaming renascence renascent rencontre rend rende
rendement rendezvous rendition rendre renegade renegading renege reneging renegotiate renegotiating renew renewable
renewal rennen rennet renounce renouncing renovate renovating renovation renovator renown rens rent rentabilite rental
renumber renunciation reoccupied reoccupies reoccupy reoccur reopen reorder reorg reorganisation reorganise
reorganising reorganization reorganize reorganizing rep repackage repackaging repaid repaint repair repairable
repairman repairmen reparation repartee repast repatriate repatriating repatriation repay repayable repayment repeal
repeat repeatable repeatably repel repellent repent repentance repentant repente repercussion repertoire repertories
repertory repetition repetitious repetitive rephrase rephrasing replace replaceable replacement replacing replay
replenish replenishment replete repleting repletion replica replicate replicating replication replied replies repond
repondre reponse report reportage repose reposeful reposing repositories repository repossess repossession reprehend
reprehensible reprehensibly reprend represent representation representational representative represente representent
repress repression repressive reprieve reprieving reprimand reprint repris reprisal reprise reprises reprising
reprized reproach reproachful reprobate reprocess reproduce reproducible reproducing reproduction reproductive
reprogram reproof reprove reproving reptile reptilian republic republican republicanism republish repudiate
repudiating repudiation repugnance repugnant repulse repulsing repulsion repulsive repulsiveness reputable reputably
reputation repute reputing request requiem require requirement requiring requisite requisition requital requite
requiting reran reread reroute rerouting rerun resale reschedule rescheduling rescind rescission rescue rescuer
rescuing research reseau reseaux resell resemblance resemble resembling resend resent resentful resentment reservation
reserve reserving reservist reservoir reset resettle resettling reshuffle reshuffling reside residence residencies
residency resident residential residing residual residue resign resignation resilience resiliency resilient resin
resinous resist resistance resistant resistor reso resold resolute resoluteness resolution resolve resolver resolving
resonance resonant resonate resonating resonator resort resound resource resourceful resourcefulness respect
respectability respectable respectably respectful respective respectivement respecto respeito respekt respell respeto
respiration respirator respiratory respire respiring respite resplendence resplendent respond responda respondent
responder responsabile responsabilite responsable responsables responsavel response responsibilities responsibility
responsible responsibly responsive responsiveness resposta respuesta rest resta restare restart restate restatement
restating restaurant restaurante restaurateur reste restent rester restful restfulness resti restitution restive
restiveness restless restlessness resto restock restoration restorative restore restorer restoring restrain restraint
restrict restriction restrictive restroom restructuration restructure restructuring restudied restudies restudy
resubmit result resultado resultant resultat resultats resume resuming resumption resupplied resupplies resupply
resurface resurfacing resurgence resurgent resurrect resurrection resuscitate resuscitating resuscitation resuscitator
retail retain retake retaken retaking retaliate retaliating retaliation retaliatory retard retardant retardation retch
retell retention retentive retentiveness rethink rethought reticence reticent retina retinal retinue retire retiree
retirement retiring retold retook retool retort retouch retour retrace retracing retract retractable retraction
retrain retread retreat retrench retrenchment retrial retribution retributive retried retries retrievable retrieval
retrieve retriever retrieving retro retroactive retrod retrodden retrofit retrograde retrograding retrogress
retrogression retrogressive retrorocket retrospect retrospection retrospective retrouve retrouver retry retten return
returnable returnee retweet retype retyping reuniao reunification reunified reunifies reunify reunion reunite
reuniting reupholster reusable reuse reusing reussi rev revaluation revalue revaluing revamp revanche reveal reveille
revel revelation revelries revelry revenge revengeful revenging revenu revenue revenus reverberate reverberating
reverberation revere reverence reverencing reverend reverent reverential reverie revering reversal reverse reversible
reversing reversion revert revient review revile revilement reviler reviling revisao revise revising revision
revisione revisit revitalisation revitalise revitalising revitalization revitalize revitalizing revival revivalist
revive revivification revivified revivifies revivify reviving revocable revocation revoke revoking revolt revolution
revolutionaries revolutionary revolutionise revolutionising revolutionist revolutionize revolutionizing revolve
revolver revolving revue revulsion reward rewind rewindable rewire rewiring reword rework rewound rewrite rewriting
rewritten rewrote rey rhapsodic rhapsodies rhapsodise rhapsodising rhapsodize rhapsodizing rhapsody rhea rheostat
rhetoric rhetorical rhetorician rheum rheumatic rheumatism rheumy rhinestone rhino rhinoceros rhizome rho rhodium
rhododendron rhomboid rhombus rhubarb rhyme rhyming rhythm rhythmic rhythmical rib ribald ribaldry ribbon riboflavin
rice ricerca ricevuto rich riche richest richness richtig richtige richtigen richting richtung ricing rick ricketier
ricketiest rickets rickety rickshaw rico ricochet ricorda ricordare ricordi ricordo ricotta rid riddance ridden riddle
riddling ride ridere ridge ridgepole ridging ridicolo ridicule ridiculing ridiculo ridiculous ridiculousness rien
riesce riesci riesco riesgo rife rifer rifest riff riffle riffling riffraff rifle rifleman riflemen rifling rift rig
right righteous righteousness rightest rightful rightfulness rightist rightmost rightness rigid rigidity rigidness
rigmarole rigor rigorous rigour riguarda riguardo rij rijden rijdt rijk rilassati rile riling rill rim rimanere
rimasta rimasto rime rind ring ringleader ringlet ringmaster ringrazio ringside ringtone ringworm rink rinse rinsing
rio riot riotous rip ripe ripen ripeness ripest riposte riposting ripple rippling ripsaw rischio risco rise risen
riser risible risico rising risk riskier riskiest riskiness risky risolvere rispetto rispondere rispondi risposta
risposto risque risques ristorante risultati ritardo rite ritorno ritual ritualism ritualistic ritzier ritziest ritzy
riunione riuscita riuscito rival rivalries rivalry riven river riverbed riverfront riverside rivet rivier rivulet
roach road roadbed roadblock roadhouse roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam
roan roar roast rob roba robberies robbery robe robin robocall robot robotic robots robust robustest robustness rock
rocket rocketry rockier rockiest rockiness rocky rococo rod rode rodent rodeo roe roebuck roentgen roep roger rogue
roguery roguish roil roister roja rojo rol role roll rollback rolle rollerskating rollick roma romaine roman romance
romancing romantic romantically romanticise romanticising romanticism romanticist romanticize romanticizing romp rond
rood roof rooftop rook rookeries rookery rookie room roomful roomier roomiest roominess roommate roomy roost root
rootless ropa rope roping rosaries rosary rose roseate rosebud rosebush rosemary rosette rosewood rosier rosiest
rosily rosin rosiness rosso roster rosto rostrum rosy rot rotaries rotary rotate rotating rotation rotational rote
rotisserie rotogravure rotor rotten rottenest rottenness rotto rotund rotunda rotundity rotundness roubar rouble
roubou rouge rough roughage roughen roughest roughhouse roughhousing roughneck roughness roughshod rouging roulette
round roundabout roundelay roundest roundhouse roundish roundness roundup roundworm roupa roupas rouse rousing
roustabout rout route routine routinise routinising routinize routinizing rove rover rovinato roving row rowboat
rowdier rowdies rowdiest rowdiness rowdy rowdyism rowel royal royalist royalties royalty rs rua ruas rub rubato
rubberise rubberising rubberize rubberizing rubberneck rubbery rubbish rubbishy rubble rubdown rube rubella ruber
rubicund rubier rubies rubiest ruble rubric ruby rucken rucksack ruckus rudder ruddier ruddiest ruddiness ruddy rude
rudeness ruder rudest rudiment rudimentary rue rueful ruf rufe rufen ruff ruffian ruffle ruffling ruft rug rugby
ruggedest ruggedness rugrat ruhe ruhig ruido ruikt ruim ruimte ruin ruination ruing ruinous rule ruler ruling rum
rumba rumble rumbling ruminant ruminate ruminating rumination rummage rummaging rummy rumor rumore rumour rump rumple
rumpling rumpus run runabout runaround runaway rundown rune rung runnel runnier runniest runny runoff runt runter
runway rupee rupture rupturing rural ruse rush rusk russet rust rusten rustic rustically rusticity rustier rustiest
rustig rustiness rustle rustler rustling rustproof rusty rut rutabaga ruthless ruthlessness ruzie rye rythme sa
sabbatical sabe sabem sabemos saben sabena sabendo saber saberlo sabes sabia sabias sable sabotage sabotaging saboteur
sabre sac sacar saccharin saccharine sacco sacerdotal sache sachem sachen sachet sack sackcloth sackful saco sacrament
sacramental sacred sacredness sacrifice sacrificial sacrificing sacrilege sacrilegious sacristan sacristies sacristy
sacrosanct sad sadden saddle saddlebag saddling sadism sadist sadistic sadistically sadness safari safe safeguard
safekeeping safeness safer safest safeties safety safflower saffron sag saga sagacious sagacity sage sagebrush sagen
sagest sago sagst sagt sagte sagten sagtest saguaro sah sahib sai saia saiam saiba said saida sail sailboard sailboat
sailcloth sailfish sailor saindo saint sainthood saintlier saintliest saintliness sair saison sait saith saiu sake
saki sal sala salaam salable salacious salaciousness salad salaires salamander salami salaried salaries salary sale
saleable salesclerk salesgirl salesman salesmanship salesmen salespeople salesperson saleswoman saleswomen salga
salgan salida salido salience saliendo salient saline salinity salio salir salire saliva salivary salivate salivating
salivation salle sallied sallies sallow sallowest sally salmon salmonella salmonellae salon saloon salsa salt saltare
saltcellar saltest saltier saltiest saltine saltpeter saltpetre saltshaker saltwater salty salubrious salud salutary
salutation salute saluting salvage salvageable salvaging salvar salvare salvation salvato salve salver salving salvo
salvou samba same samen sameness samovar sampan sample sampler sampling samurai san sanatorium sanctification
sanctified sanctifies sanctify sanctimonious sanction sanctity sanctuaries sanctuary sanctum sand sandal sandalwood
sandbag sandbank sandbar sandblast sandbox sandcastle sandhog sandier sandiest sandiness sandlot sandman sandmen
sandpaper sandpiper sandstone sandstorm sandwich sandy sane saner sanest sang sangfroid sangre sangue sanguinary
sanguine sanitarium sanitary sanitation sanitise sanitising sanitize sanitizing sanity sank sanno sans sanserif santa
sante santo sao sap sapatos sapere saperlo sapete sapeva sapevi sapevo sapience sapient sapling sapphire sappia
sappiamo sappier sappiest sappy saprei saprophyte sapsucker saputo sarai saranno sarcasm sarcastic sarcastically
sarcoma sarcophagi sarcophagus sardine sardonic sardonically sarebbe sarebbero sarei saremmo saremo saresti sargento
sari saro sarong sarsaparilla sartorial sash sashay sass sassafras sassier sassiest sassy sat satanic satanically
satanism satay satchel sate sateen satellite satelliting satiate satiating satiety satin satinwood satiny satire
satirical satirise satirising satirist satirize satirizing satisfaction satisfactorily satisfactory satisfied
satisfies satisfy satrap saturate saturating saturation saturnine satyr sauber sauce saucepan saucer saucier sauciest
saucily sauciness saucing saucy saude sauer sauerkraut sauf sauna saunter sausage savage savageness savager savageries
savagery savagest savaging savanna savant save saver saving savior saviour savoir savor savorier savories savoriest
savory savour savourier savouries savouriest savoury savvied savvier savvies savviest savvy saw sawdust sawhorse
sawmill sawyer sax saxophone saxophonist say sbagliata sbagliato sbaglio sbrigati scab scabbard scabbier scabbiest
scabby scabies scabrous scad scaffold scalar scalawag scald scale scalene scalier scaliest scaling scallion scallop
scalp scalpel scaly scam scamp scampi scan scandal scandalise scandalising scandalize scandalizing scandalmonger
scandalous scansion scant scantest scantier scanties scantiest scantily scantiness scanty scapegoat scappare scapula
scapulae scar scarab scarce scarceness scarcer scarcest scarcity scare scarecrow scarf scarier scariest scarified
scarifies scarify scarlet scarpe scarves scary scat scathing scatola scatological scatterbrain scavenge scavenger
scavenging scegliere scelta scelto scena scenario scene scenery scenic scenically scent scepter sceptic sceptical
scepticism sceptre sceriffo schade schaffen schat schatje schattig schatz schatze schau schauen schauspieler schedule
scheduler scheduling scheint scheisse scheiß scheiße schelen schema schematic schematically scheme schemer scheming
scherzando scherzo schicken schicksal schiena schiet schieten schießen schiff schifo schip schism schismatic schist
schizoid schizophrenia schizophrenic schlaf schlafen schlag schlagen schlampe schlecht schlechte schlemiel schlep
schlimm schlimmer schlock schluss schlussel schmaltz schmaltzier schmaltziest schmaltzy schmerz schmooze schmoozing
schmuck schnapps schnauzer schnell schneller schoenen scholar scholarship scholastic scholastically schon schone
schonen school schoolbook schoolboy schoolchild schoolchildren schooldays schoolgirl schoolhouse schoolmarm
schoolmaster schoolmate schoolmistress schoolroom schoolteacher schoolwork schoolyard schoon schooner schoot schot
schrecklich schreef schreiben schrijf schrijven schritt schuhe schuld schuldig schule schuler schuss schwa schwanger
schwein schwer schwert schwester schwierig schwierigkeiten schwore sciatic sciatica science scientific scientifically
scientist scimitar scintilla scintillate scintillating scintillation scion scissor sclerosis sclerotic scoff scofflaw
scold scoliosis scommetto scomparsa sconce scone scoop scoot scope scoperto scoping scopo scoprire scorch score
scoreboard scorecard scoreless scorer scoring scorn scornful scorpion scorsa scorso scotch scoundrel scour scourge
scourging scout scoutmaster scow scowl scrabble scrabbling scragglier scraggliest scraggly scram scramble scrambler
scrambling scrap scrapbook scrape scrappier scrappiest scrappy scratch scratchier scratchiest scratchiness scratchy
scrawl scrawnier scrawniest scrawny scream screech screechier screechiest screechy screen screenplay screenshot
screenwriter screw screwball screwdriver screwier screwiest screwy scribble scribbler scribbling scribe scrimmage
scrimmaging scrimp scrimshaw scrip script scriptural scripture scriptwriter scritto scrivere scrod scrofula scroll
scrooge scrota scrotum scrounge scrounger scrounging scrub scrubbier scrubbiest scrubby scruff scruffier scruffiest
scruffy scrumptious scrunch scrunchies scrunchy scruple scrupling scrupulous scrutinise scrutinising scrutinize
scrutinizing scrutiny scuba scud scuff scuffle scuffling scull sculleries scullery scullion sculpt sculptor sculptural
sculpture sculpturing scum scumbag scummier scummiest scummy scuola scupper scurf scurfy scurried scurries scurrilous
scurry scurvier scurviest scurvy scusa scusami scusate scusi scuttle scuttlebutt scuttling scuzzier scuzziest scuzzy
scythe scything se sea seabed seabird seaboard seacoast seafarer seafaring seafood seagoing seal sealant sealskin seam
seaman seamanship seamen seamier seamiest seamless seamstress seamy seaplane seaport sear search searchlight seas
seascape seashell seashore seasick seasickness seaside season seasonable seasonal seat seaward seaway seaweed
seaworthy sebaceous secede seceding secession secessionist sechs seclude secluding seclusion seclusive second seconda
secondaries secondarily secondary seconde seconden secondhand secondi secondo secrecy secret secretarial secretariat
secretaries secretary secrete secretion secretive secretiveness secreto secs sect sectarian sectarianism secteur
secteurs section sectional sectionalism sector secular secularisation secularise secularising secularism
secularization secularize secularizing secure securer securest securing securite securities security sedan sedate
sedater sedatest sedating sedation sedative sedentary sedge sediment sedimentary sedimentation sedition seditious
seduce seducer seducing seduction seductive sedulous seduto see seedier seediest seediness seedless seedling seedy
seek seele seem seemlier seemliest seemliness seen seep seepage seer seersucker seesaw seethe seething segment
segmentation segnale segno segredo segregate segregating segregation segregationist segreti segreto segue seguida
seguinte seguir seguire seguito segun segunda segundo segundos segura seguramente seguranca seguridad seguro seguros
seh sehe sehen sehr seht sei seid sein seine seinem seinen seiner seines seis seismic seismically seismograph
seismographic seismologist seismology seit seite seize seizing seizure seja sejam seks sekunde sekunden selber selbst
seldom select selection selective selectivity selectman selectmen selector selenium self selfie selfish selfishness
selfless selflessness selfsame sell selloff sellout selon seltsam seltzer selvage selves sem semaine semaines semana
semanas semantic semantically semaphore semaphoring semblance semble semblent sembra sembrano sembrare sembrava sembri
semen semester semestre semi semiannual semiautomatic semicircle semicircular semicolon semiconductor semiconscious
semifinal semifinalist semimonthlies semimonthly seminal seminar seminarian seminaries seminary semiotics
semipermeable semiprecious semiprivate semiprofessional semiretired semiskilled semitone semitrailer semitropical
semiweeklies semiweekly semplice semplicemente sempre senal senao senate senator senatorial send sendo senhor senhora
senhoras senhores senhorita senile senility senior seniority senna senor senora senores senorita sens sensation
sensational sensationalism sensationalist sensazione sense senseless senselessness sensibilities sensibility sensible
sensiblement sensibly sensing sensitisation sensitise sensitising sensitive sensitiveness sensitivities sensitivity
sensitization sensitize sensitizing senso sensor sensory sensual sensuality sensuous sensuousness sent senta sentado
sentar sente sentence sentencing sententious senti sentido sentience sentient sentiment sentimental sentimentalise
sentimentalising sentimentalism sentimentalist sentimentality sentimentalize sentimentalizing sentimenti sentimentos
sentimientos sentindo sentinel sentir sentire sentite sentito sento sentries sentry senza sepa sepal separable
separate separating separation separatism separatist separator sepia sepsis sept septa septembre septet septic
septicaemia septicemia septuagenarian septum sepulcher sepulchral sepulchre sepulchring sequel sequence sequencer
sequencing sequential sequer sequester sequestration sequin sequitur sequoia ser sera seraglio seraient serait seran
serao serape seraph seraphic seras serata sere serei serenade serenading serendipitous serendipity serene sereneness
serener serenest serenity serer serest serf serfdom serge sergeant sergente seria serial serialisation serialise
serialising serialization serialize serializing serie series serieus serieux serio serious seriousness sermon
sermonise sermonising sermonize sermonizing seront serous serpent serpentine serrated serried sert serum servant serve
server service serviceable serviceman servicemen services servicewoman servicewomen servicing servicio servico
serviette servile servility serving servir servitude servizio servo servomechanism servono ses sesame session sesso
set setback sete settable sette settee settimana settimane settle settlement settler settling setup setz setzen seu
seul seule seulement seuls seus seven seventeen seventeenth seventh seventies seventieth seventy sever several
severance severe severest severity sew sewage sewerage sewn sex sexagenarian sexier sexiest sexily sexiness sexism
sexist sexless sexo sexpot sextant sextet sexting sexton sexual sexuality sexy sh shabbier shabbiest shabbily
shabbiness shabby shack shackle shackling shad shade shadier shadiest shadiness shadow shadowbox shadowier shadowiest
shadowy shady shaft shag shaggier shaggiest shagginess shaggy shah shake shakedown shaken shaker shakeup shakier
shakiest shakily shakiness shaking shaky shale shall shallot shallow shallowest shallowness shalt sham shaman shamble
shambling shame shamefaced shameful shamefulness shameless shampoo shamrock shandy shanghai shank shanties shantung
shanty shantytown shape shapeless shapelessness shapelier shapeliest shapeliness shaping shard share shareable
sharecropper shareholder sharia shariah sharing shark sharkskin sharp sharpen sharpest sharpness sharpshooter shatter
shatterproof shave shaven shaver shaving shawl she sheaf shear sheath sheathe sheave shebang sheen sheep sheepdog
sheepfold sheepish sheepishness sheepskin sheerest sheet sheikdom sheikh shekel shelf shell shellac shellacked
shellacking shellfish shelter shelve shelving shenanigan shepherd shepherdess sherbet sheriff sherries sherry
shibboleth shied shield shies shift shiftier shiftiest shiftily shiftiness shiftless shiftlessness shifty shiitake
shill shillelagh shim shimmery shimmied shimmies shimmy shin shinbone shindig shine shingle shingling shinier shiniest
shininess shinnied shinnies shinny shiny ship shipboard shipbuilder shipbuilding shipload shipmate shipment shipshape
shipwreck shipwright shipyard shire shirk shirr shirt shirtsleeve shirttail shirtwaist shit shittier shittiest shitty
shiver shivery shoal shock shockproof shod shoddier shoddiest shoddily shoddiness shoddy shoe shoehorn shoelace
shoemaker shoeshine shoestring shogun shone shoo shook shoot shootout shop shopaholic shopkeeper shoplift shoptalk
shopworn shore shoreline shoring short shortage shortbread shortcake shortchange shortchanging shortcoming shortcut
shorten shortest shortfall shorthand shorthorn shortish shortlist shortness shortsighted shortsightedness shortstop
shortwave shot shotgun should shout shove shovel shovelful shoving show showbiz showboat showcase showcasing showdown
showery showgirl showier showiest showily showiness showman showmanship showmen shown showoff showpiece showplace
showroom showy shrank shrapnel shred shrew shrewdest shrewdness shrewish shriek shrift shrike shrill shrillest
shrillness shrilly shrimp shrine shrink shrinkable shrinkage shrive shrivel shriven shriving shroud shrub shrubberies
shrubbery shrubbier shrubbiest shrubby shrug shrunk shrunken shtick shuck shudder shuffle shuffleboard shuffler
shuffling shun shunt shush shut shutdown shuteye shutout shutterbug shuttle shuttlecock shuttling shy shyest shyness
shyster si sia siamo siano siate sibilant sibling sibyl sic sicav sich sicher sicherheit sick sickbed sicken sickest
sickle sicklier sickliest sickness sicura sicuramente sicurezza sicuro side sidearm sidebar sideboard sideburns
sidecar sidekick sidelight sideline sidelining sidelong sidereal sidesaddle sideshow sidesplitting sidestep sidestroke
sidestroking sideswipe sideswiping sidetrack sidewalk sidewall sideways siding sidle sidling sido sie sieben siediti
siege sieh siehst sieht siempre siendo sientate siente sientes siento sierra siesta siete sieve sieving sift siga
sigan sigh sight sightless sightread sightseeing sightseer sigma sign signaal signal signalise signalising signalize
signalizing signatories signatory signature signboard signe signet significa significance significant signification
signifie signified signifies signify signor signora signore signori signorina signpost sigo sigue siguen sigues
siguiente sii silage silence silencer silencing silencio silent silentest silenzio silhouette silhouetting silica
silicate siliceous silicon silicone silicosis silk silken silkier silkiest silkworm silky sill silla sillier sillies
silliest silliness silly silo silt silver silverfish silversmith silverware silvery sim simian similar similarities
similarity simile simpatico simpel simper simple simplement simplemente simpleness simpler simples simplesmente
simplest simpleton simplex simplicity simplification simplified simplifies simplify simplistic simply simulate
simulating simulation simulator simulcast simultaneous sin sinal since sincere sincerer sincerest sincerity sind
sindaco sinds sine sinecure sinew sinewy sinful sinfulness sing singe singen single singleton singling singsong
singular singularities singularity sinister sinistra sink sinkable sinkhole sinn sino sinto sinuous sinus sinusitis
sinusoidal sip siphon siquiera sir sire siren sirloin sirocco sirve sis sisal sissier sissies sissiest sissy sistema
sister sisterhood sit sitar sitcom site sites sitio situacao situacion situate situatie situating situation situazione
situe sitzen sitzt six sixpence sixteen sixteenth sixth sixties sixtieth sixty sizable size sizeable sizer sizing
sizzle sizzling skate skateboard skater skating skedaddle skedaddling skeet skein skeletal skeleton skeptic skeptical
skepticism sketch sketchier sketchiest sketchy skew ski skiff skilful skill skillet skillful skim skimp skimpier
skimpiest skimpiness skimpy skin skinflint skinhead skinless skinnier skinniest skinniness skinny skintight skip
skirmish skirt skit skittish skivvied skivvies skivvy skulduggery skulk skull skullcap skunk sky skycap skydive
skydiver skydiving skyjack skylark skylight skyline skyrocket skyscraper skyward skywriter skywriting sla slaan slaap
slaapt slaat slab slachtoffer slachtoffers slack slacken slackest slackness slag slain slake slaking slalom slam
slander slanderous slang slangier slangiest slangy slant slantwise slap slapdash slapen slaphappy slapstick slash slat
slate slather slattern slaughter slaughterhouse slave slaver slavery slaving slavish slaw slay sleaze sleazier
sleaziest sleazily sleaziness sleazy slecht slechte slechts sled sledge sledgehammer sledging sleek sleekest sleekness
sleep sleepier sleepiest sleepily sleepiness sleepless sleeplessness sleepwalk sleepwear sleepy sleepyhead sleet
sleety sleeve sleeveless sleigh slender slenderest slenderise slenderising slenderize slenderizing slenderness slept
sleutel sleutels sleuth slew slice slicer slicing slick slickest slickness slid slide slideshow slier sliest slight
slightest slightness slim slime slimier slimiest slimness slimy sling slingshot slink slinkier slinkiest slinky slip
slipcover slipknot slippage slipperier slipperiest slipperiness slippery slipshod slit slither slithery sliver slob
sloe sloeg slog slogan sloop slop slope sloppier sloppiest sloppily sloppiness sloppy slosh slot sloth slothful
slothfulness slouch slouchier slouchiest slouchy slough sloven slovenlier slovenliest slovenliness slow slowdown
slowest slowness slowpoke sludge slue slug sluggard sluggish sluggishness sluice sluicing sluing sluit sluiten slum
slumber slumberous slumdog slumlord slump slung slunk slur slurp slush slushier slushiest slushy slut sluttish sly
slyest slyness smack small smallest smallish smallness smallpox smarmier smarmiest smarmy smart smarten smartest
smartness smartphone smartwatch smash smattering smear smell smellier smelliest smelly smelt smesso smettere smettila
smidgen smile smiling smirch smirk smite smith smithereens smithies smithy smiting smitten smock smog smoggier
smoggiest smoggy smoke smokehouse smokeless smoker smokestack smokier smokiest smokiness smoking smoky smolder smooch
smooth smoothest smoothie smoothness smote smother smoulder smudge smudgier smudgiest smudging smudgy smug smuggle
smuggler smuggling smugness smut smuttier smuttiest smutty snack snaffle snaffling snafu snag snail snake snakebite
snakier snakiest snaking snaky snap snapdragon snappier snappiest snappish snappy snapshot snare snaring snarkier
snarkiest snarky snarl snatch snazzier snazziest snazzy sncb sneak sneakier sneakiest sneaky sneer sneeze sneezing
snel sneller snicker snide snider snidest sniff sniffle sniffling snifter snip snipe snippet snippier snippiest snippy
snit snitch snivel snob snobbery snobbier snobbiest snobbish snobbishness snobby snooker snoop snoopier snoopiest
snoopy snoot snootier snootiest snootiness snooty snooze snoozing snore snorer snoring snorkel snort snot snottier
snottiest snotty snout snow snowball snowblower snowboard snowbound snowdrift snowdrop snowfall snowflake snowier
snowiest snowman snowmen snowmobile snowmobiling snowplough snowplow snowshed snowshoe snowstorm snowsuit snowy snub
snuff snuffbox snuffle snuffling snug snuggle snuggling so soak soap soapbox soapier soapiest soapiness soapstone
soapsuds soapy soar sob sobald soberest soberness sobre sobreviver sobriety sobriquet soccer sociability sociable
sociably social sociale sociales socialisation socialise socialising socialism socialist socialistic socialite
socialization socialize socializing sociaux sociedade societal societe societes societies society socio socioeconomic
sociological sociologist sociology sociopath sock socket socorro soda sodden sodium sodomite sodomy sofa sofort soft
softball soften softest softhearted softies softness software softwood softy sogar soggier soggiest soggily sogginess
soggy sogni sogno sohn soi soient soil soins soio soir soit sojourn sol sola solace solacing solamente solange solar
solaria solarium solche soldaat soldado soldados soldaten soldati soldato soldi soldier sole solecism soleil solemn
solemnest solemnise solemnising solemnity solemnize solemnizing solenoid soli solia solicit solicitation solicitor
solicitous solicitude solid solidarity solide solidest solidification solidified solidifies solidify solidity
solidness soliloquies soliloquise soliloquising soliloquize soliloquizing soliloquy solitaire solitaries solitary
solito solitude soll sollen sollst sollte sollten solltest solo soloist solos solstice soltanto solubility soluble
solution solutions soluzione solvable solvay solve solvency solvent solver solving som somber sombre sombrero some
somebodies somebody someday somehow somente someone someplace somersault something sometime someway somewhat somewhere
somme sommes sommet sommige sommigen somnambulism somnambulist somnolence somnolent somos soms son sonar sonata
sondern song songbird songster songwriter sonho sonhos sonic sonido sonne sonnet sonnies sonny sono sonority sonorous
sonst sont soon soonest soort soot sooth soothe soothsayer sootier sootiest sooty sop sophism sophist sophisticate
sophisticating sophistication sophistries sophistry sophomore sophomoric soporific soppier soppiest soppy sopra
soprano soprattutto sorbet sorcerer sorceress sorcery sordid sordidness sore sorehead sorella soreness sorer sorest
sorge sorgen sorghum sororities sorority sorpresa sorrel sorrier sorriest sorrow sorrowful sorry sort sorta sorte
sortie sortir sot sottish sotto sou soube soubesse sough sought souhaite soul soulful soulfulness souligne soulless
soulmate sound soundest soundless soundness soundproof soundtrack soup soupier soupiest soupy sour source sourcing
sourdough sourest sourness sourpuss sous souse sousing south southbound southeast southeasterly southeastern
southeastward southerlies southerly southern southernmost southpaw southward southwest southwestern southwestward
soutien souvenir souvent sovereign sovereignty soviet sow sowas sowieso sown soy soybean sozinha sozinho spa space
spacecraft spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spacial spacier spaciest spacing
spacious spaciousness spade spadeful spadework spading spaghetti spake spalle spam span spandex spangle spangling
spaniel spank spar sparare sparato spare spareness spareribs sparest spark sparkle sparkler sparkling sparrow sparse
sparseness sparsest sparsity spartan spasm spasmodic spasmodically spastic spat spate spater spatial spatula spawn
spay spazio spaß speak speakeasies speakeasy spear spearhead spearmint spec speciaal special speciale specialisation
specialise specialisee specialising specialist specialistes specialities speciality specialization specialize
specializing specialties specialty specie specifiable specific specifically specification specified specifier
specifies specify specimen specious speck speckle speckling spectacle spectaculaire spectacular spectator specter
spectra spectral spectre spectroscope spectroscopic spectroscopy spectrum speculate speculating speculation
speculative speculator sped speech speechless speed speedboat speedier speediest speedily speedometer speedster
speedup speedway speedy speel speelde speelt spel spelen spell spellbind spellbound spellcheck spelt spelunker spend
spendthrift spent speranza sperm spermatozoa spermatozoon spermicide spero spesso spettacolo spew sphere spherical
spheroid spheroidal sphincter sphinx spiace spice spicier spiciest spiciness spicing spicy spider spidery spied spiel
spielen spielt spies spiffier spiffiest spiffy spigot spijt spike spikier spikiest spiking spiky spill spillage
spillway spilt spin spinach spinal spindle spindlier spindliest spindling spindly spine spineless spinet spinier
spiniest spinnaker spinster spinsterhood spiny spiraea spiral spire spirea spirit spiritless spirito spiritual
spiritualism spiritualist spiritualistic spirituality spirituous spit spitball spite spiteful spitefulness spitfire
spittle spittoon splash splashdown splashier splashiest splashy splat splay spleen splendid splendidest splendor
splendour splenetic splice splicer splicing spline splint split splodge splotch splotchier splotchiest splotchy
splurge splurging splutter spoil spoilage spoilsport spoilt spoke spoken spokesman spokesmen spokespeople spokesperson
spokeswoman spokeswomen spoliation sponge sponger spongier spongiest sponging spongy sponsor sponsorship spontaneity
spontaneous spoof spook spookier spookiest spooky spool spoon spoonbill spoonerism spoonful spoor sporadic
sporadically spore sporen sporing sporran sport sportier sportiest sportive sportscast sportsman sportsmanlike
sportsmanship sportsmen sportswear sportswoman sportswomen sporty sposato spot spotless spotlessness spotlight
spottier spottiest spottiness spotty spouse spout sprain sprak sprang sprat sprawl spray spread spreadsheet sprechen
spree spreek spreekt spreken spricht sprier spriest sprig sprightlier sprightliest sprightliness sprightly spring
springboard springen springier springiest springiness springtime springy sprinkle sprinkler sprinkling sprint sprite
spritz sprocket sprout spruce sprucer sprucest sprucing sprung spry spryness spud spul spullen spume spuming spumoni
spun spunk spunkier spunkiest spunky spur spurious spuriousness spurn spurt sputter sputum spy spyglass spyware squab
squabble squabbling squad squadra squadron squalid squalidest squall squalor squander square squareness squarer
squarest squaring squash squashier squashiest squashy squat squaw squawk squeak squeakier squeakiest squeaky squeal
squeamish squeamishness squeegee squeeze squeezer squeezing squelch squid squiggle squiggling squiggly squint
squintest squire squiring squirm squirmier squirmiest squirmy squirrel squirt squish squishier squishiest squishy sr
sra sriracha srt srta sta staan staat stab stabilisation stabilise stabiliser stabilising stability stabilization
stabilize stabilizer stabilizing stable stabler stablest stabling staccato stack stad stadium stadt staff stag stage
stagecoach stagehand stagflation stagione stagnant stagnate stagnating stagnation stai staid staidest stain stainless
stair staircase stairway stairwell stake stakeout staking stalactite stalagmite stale stalemate stalemating staleness
staler stalest staling stalk stall stallion stalwart stamattina stamen stamina stammer stamp stampa stampede stance
stanch stanchest stanchion stanco stand standard standardisation standardise standardising standardization standardize
standardizing standby standig standoff standoffish standout standpoint standstill stank stanno stanotte stanza stap
staph staphylococci staphylococcus staple stapler stapling stappen star starb starboard starch starchier starchiest
starchy stardom stare starfish stargazer stark starkest starkness starless starlet starlight starling starlit starrier
starriest starry start startle startling startup starvation starve starving stasera stash stata state statehood
statehouse stateless statelier stateliest stateliness statement stater stateroom stateside statesman statesmanlike
statesmanship statesmen statewide stati static statically stating station stationary stationery statistic statistical
statistician stato stats statt statuary statue statuesque statuette stature status statut statute statutory staunch
staunchest stava stavamo stavano stave stavi staving stavo stavolta stay stazione stead steadfast steadfastness
steadied steadier steadies steadiest steadily steadiness steady steak steakhouse steal stealth stealthier stealthiest
stealthily stealthy steam steamboat steamier steamiest steamroll steamship steamy stecken steckt steed steeds steek
steel steelier steeliest steely steen steep steepest steeple steeplechase steeplejack steepness steer steerage steh
stehen steht stein steken stel stelen stell stellar stelle stellen stelt stem stemmen stench stencil stenographer
stenographic stenography stent stentorian step stepbrother stepchild stepchildren stepdad stepdaughter stepfather
stepladder stepmom stepmother stepparent steppe steppingstone stepsister stepson ster sterben stereo stereophonic
stereoscope stereotype stereotypical stereotyping sterft sterile sterilisation sterilise steriliser sterilising
sterility sterilization sterilize sterilizer sterilizing sterk sterling stern sternest sternness sternum steroid
sterren sterven stessa stesse stessi stesso stethoscope steun stevedore stew steward stewardess stewardship stia
stiamo stick stickier stickies stickiest stickiness stickleback stickler stickpin stickup sticky stierf sties stiff
stiffen stiffest stiffness stifle stifling stigma stigmata stigmatise stigmatising stigmatize stigmatizing stil stile
stiletto still stillbirth stillborn stillest stillness stilt stimme stimmt stimulant stimulate stimulating stimulation
stimuli stimulus sting stingier stingiest stingily stinginess stingray stingy stink stint stipend stipple stippling
stipulate stipulating stipulation stir stirbt stirrup stitch sto stoat stochastic stock stockade stockading
stockbroker stockholder stockier stockiest stockiness stockpile stockpiling stockroom stocky stockyard stodgier
stodgiest stodginess stodgy stoel stoic stoical stoicism stoke stoker stoking stole stolen stolid stolidest stolidity
stolz stom stomach stomachache stomme stomp stond stone stoner stonewall stoneware stonework stonier stoniest stonily
stoning stony stood stooge stool stoop stop stopcock stopgap stoplight stopover stoppable stoppage stoppen stopt
stopwatch storage store storefront storehouse storekeeper storeroom storey storia storie storied stories storing stork
storm stormier stormiest stormily storminess stormy story storybook storyteller stout stoutest stoutness stove
stovepipe stow stowaway straat strada straddle straddling strafe strafing straggle straggler stragglier straggliest
straggling straggly straight straightaway straightedge straighten straightest straightforward straightness strain
strait straiten straitjacket straks strana strand strange strangeness stranger strangest strangle stranglehold
strangler strangling strangulate strangulating strangulation strano strap strapless strata stratagem strategic
strategically strategie strategies strategist strategy stratification stratified stratifies stratify stratosphere
stratum straw strawberries strawberry stray straße streak streakier streakiest streaky stream streamline streamlining
street streetcar streetlight streetwalker streetwise strength strengthen strenuous strenuousness strep streptococcal
streptococci streptococcus streptomycin stress stressful stretch stretchier stretchiest stretchy strew strewn striated
stricken strict strictest strictness stricture stridden stride strident striding strife strijd strike strikeout
striker striking string stringency stringent stringier stringiest stringy strip stripe stripling striptease
stripteasing strive striven striving strobe strode stroke stroking stroll strong strongbox strongest stronghold
strontium stronza stronzate stronzo strop strophe strove struck structural structuralist structure structuring strudel
struggle struggling strum strumpet strung strut strychnine stub stubbier stubbiest stubble stubbly stubborn
stubbornest stubbornness stubby stucco stuck stud student studentship studied studies studio studious study stuff
stuffier stuffiest stuffily stuffiness stuffy stuk stukje stultification stultified stultifies stultify stumble
stumbler stumbling stump stumpier stumpiest stumpy stun stunde stunden stung stunk stunt stupefaction stupefied
stupefies stupefy stupendous stupid stupida stupidest stupidities stupidity stupido stupor sturdier sturdiest sturdily
sturdiness sturdy sturen sturgeon stutter stuur stuurde sty style styli styling stylise stylish stylishness stylising
stylist stylistic stylistically stylize stylizing stylus stymie styptic su sua suas suave suaver suavest suavity sub
subatomic subbasement subclass subcommittee subcompact subconscious subcontinent subcontract subcontractor subculture
subcutaneous subdivide subdividing subdivision subdue subduing sube subgroup subhead subhuman subir subito subject
subjection subjective subjectivity subjoin subjugate subjugating subjugation subjunctive sublease subleasing sublet
sublimate sublimating sublimation sublime sublimer sublimest subliminal subliming sublimity submarine submerge
submergence submerging submerse submersible submersing submersion submission submissive submit subnormal suborbital
subordinate subordinating subordination suborn subornation subplot subpoena subprime subprogram subroutine subscribe
subscriber subscribing subscript subscription subsection subsequent subservience subservient subset subside subsidence
subsidiaries subsidiary subsidies subsiding subsidisation subsidise subsidising subsidization subsidize subsidizing
subsidy subsist subsistence subsoil subsonic subspace substance substandard substantial substantiate substantiating
substantiation substantive substation substitute substituting substitution substrata substrate substratum substructure
subsume subsuming subsystem subteen subterfuge subterranean subtitle subtitling subtle subtler subtlest subtleties
subtlety subtly subtotal subtract subtraction subtrahend subtropical suburb suburban suburbanite suburbia subversion
subversive subvert subway succede succedendo succeed succes success successful succession successive successo
successor succinct succinctest succinctness succor succotash succour succulence succulent succumb sucede sucedio
sucesso such suche suchen suchlike sucht suck suckle suckling sucrose suction sud sudden suddenness suds sudsier
sudsiest sudsy sue suede suelo suena sueno suenos suerte suet suffer sufferance suffice sufficiency sufficient
sufficing suffisamment suffit suffix suffocate suffocating suffocation suffragan suffrage suffragette suffragist
suffuse suffusing suffusion suficiente sugar sugarcane sugarcoat sugarier sugariest sugarless sugary suggest
suggestible suggestion suggestive sui suicidal suicide suing suis suisse suit suitability suitable suitably suitcase
suite suitor suivant suivi suivre sujet sukiyaki sul sulfate sulfide sulfur sulfuric sulfurous sulk sulkier sulkies
sulkiest sulkily sulkiness sulky sulla sulle sullen sullenest sullenness sullied sullies sully sulphate sulphide
sulphur sulphuric sulphurous sultan sultana sultanate sultrier sultriest sultry sum sumac summaries summarily
summarise summarising summarize summarizing summary summation summerhouse summertime summery summit summitry summon
sumo sump sumptuous sun sunbathe sunbather sunbathing sunbeam sunblock sunbonnet sunburn sundae sunder sundial sundown
sundries sundry sunfish sunflower sung sunglasses sunk sunken sunlamp sunless sunlight sunlit sunnier sunniest sunny
sunrise sunroof sunscreen sunset sunshine sunspot sunstroke suntan sunup suo suoi suona sup supe super superabundance
superabundant superannuate superannuating superb superbest supercharge supercharger supercharging supercilious
supercomputer superconductivity superconductor superego superficial superficiality superfluity superfluous
superhighway superhuman superieur superieure superimpose superimposing superintend superintendence superintendency
superintendent superior superiority superlative superman supermarket supermen supermodel supernatural supernova
supernovae supernumeraries supernumerary superpower superscript supersede superseding supersize supersizing supersonic
superstar superstition superstitious superstructure supertanker supervene supervening supervise supervising
supervision supervisor supervisory supine supone supongo suponho supplant supple supplement supplementaire
supplementaires supplemental supplementary suppleness suppler supplest suppliant supplicant supplicate supplicating
supplication supplied supplier supplies supply suppongo support supportable supportive suppose supposing supposition
suppositories suppository suppress suppression suppurate suppurating suppuration supranational supremacist supremacy
supreme supuesto sur surcease surceasing surcharge surcharging sure surefire surefooted sureness surer surest sureties
surety surf surface surfacing surfboard surfeit surge surgeon surgeries surgery surgical surging surlier surliest
surliness surly surmise surmising surmount surmountable surname surpass surplice surplus surpresa surprise surprising
surreal surrealism surrealist surrealistic surrender surreptitious surrey surrogate surround surtax surtout
surveillance survey surveyor survival survive surviving survivor sus susceptibility susceptible sushi suspect suspeito
suspend suspense suspenseful suspension suspicion suspicious sustain sustainable sustenance suture suturing suya suyo
suß sveglia svelte svelter sveltest swab swaddle swaddling swag swain swallow swallowtail swam swami swamp swampier
swampiest swampy swan swank swankest swankier swankiest swanky swap sward swarm swarthier swarthiest swarthy swash
swashbuckler swashbuckling swastika swat swatch swath swathe sway swaybacked swear swearword sweat sweatier sweatiest
sweatpants sweatshirt sweatshop sweaty sweep sweepstake sweet sweetbread sweetbrier sweeten sweetest sweetheart
sweetie sweetish sweetmeat sweetness swell swellest swellhead swelter swept swerve swerving swift swiftest swiftness
swig swill swim swimsuit swindle swindler swindling swine swing swinish swipe swiping swirl swirly swish swishest
switch switchable switchback switchblade switchboard swivel swollen swoon swoop sword swordfish swordplay swordsman
swordsmen swore sworn swum swung sybarite sybaritic sycamore sycophant sycophantic syllabic syllabication
syllabification syllabified syllabifies syllabify syllable syllabus syllogism syllogistic sylph sylvan symbioses
symbiosis symbiotic symbol symbolic symbolically symbolisation symbolise symbolising symbolism symbolization symbolize
symbolizing symmetric symmetrical symmetries symmetry sympathetic sympathetically sympathies sympathise sympathiser
sympathising sympathize sympathizer sympathizing sympathy symphonic symphonies symphony symposium symptom symptomatic
synagogue synapse sync synchronisation synchronise synchronising synchronization synchronize synchronizing synchronous
syncopate syncopating syncopation syndicate syndicating syndication syndicats syndrome synergism synergistic synergy
synod synonym synonymous synopses synopsis syntactic syntactical syntax syntheses synthesis synthesise synthesize
synthesizer synthesizing synthetic synthetically syphilis syphilitic syringe syringing syrup syrupy systeem system
systematic systematically systematise systematising systematize systematizing systemic systolic szene ta taak taart
tab tabbies tabby tabernacle table tableau tableaux tablecloth tableland tablespoon tablespoonful tablet tableware
tabling tabloid taboo tabular tabulate tabulating tabulation tabulator tachometer tacit tacitness taciturn taciturnity
tack tackier tackiest tackiness tackle tackler tackling tacky taco tact tactful tactic tactical tactician tactile
tactless tactlessness tad tadpole tafel taffeta taffies taffy tag tage tagen tages tail tailcoat tailgate tailgating
taille tailless taillight tailor tailpipe tailspin tailwind taint take takeaways taken takeoff takeout takeover taker
taking tal talc tale talent talisman talk talkative talkativeness tall tallest tallied tallies tallness tallow tally
tallyho talon talvez tam tamable tamale tamanho tamarind tambem tambien tambourine tame tameness tamest tamp tampoco
tampon tan tanager tandem tanden tandis tang tangelo tangent tangential tangerine tangibility tangible tangibly
tangier tangiest tangle tangling tango tangy tank tankard tankful tanneries tannery tannin tansy tant tanta tantalise
tantalising tantalize tantalizing tantamount tante tanti tanto tantrum tanzen tao tap tape tapestries tapestry
tapeworm tapioca tapir taproom taproot tar tarantula tard tarde tardi tardier tardiest tardily tardiness tardy tare
target tariff tarjeta tarmac tarmacked tarmacking tarnish taro tarot tarp tarpaulin tarpon tarragon tarried tarrier
tarries tarriest tarry tart tartan tartar tartest tartness tas tasche taser task taskmaster tassel taste tasteful
tasteless tastelessness taster tastier tastiest tastiness tasting tasty tat tatsachlich tattle tattler tattletale
tattling tattoo tattooist tatty taught taunt taupe taut tautest tautness tautological tautologies tautology taux
tavern tavolo tawdrier tawdriest tawdriness tawdry tawnier tawniest tawny tax taxable taxation taxi taxicab
taxidermist taxidermy taxonomic taxonomies taxonomy taxpayer tchau te tea teabag teach teachable teacup teak teakettle
teal tealight team teammate teamster teamwork teapot tear teardrop tearful teargas tearier teariest tearjerker tearoom
teary tease teasel teaspoon teaspoonful teat teatime technical technicalities technicality technician technique
techniques techno technocracy technocrat technological technologie technologies technologist technology techs
tectonics tedious tediousness tedium tee teem teen teenage teenager teenier teeniest teeny teeter teeth teethe
teetotal tegen tegenhouden teil teken tekenen tel telecast telecommunication telecommute telecommuter telecommuting
teleconference teleconferencing telefon telefone telefono telefoon telefoontje telegram telegraph telegraphic
telegraphy telekinesis telemarketing telemeter telemetries telemetry telepathic telepathically telepathy telephone
telephonic telephoning telephony telephoto telescope telescopic telescoping telethon teletype teletypewriter
televangelist televise televising television telex tell telle tellement telles telltale tels tem tema temblor temerity
temo temos temp tempera temperament temperamental temperance temperate temperature tempest tempestuous tempestuousness
tempi template temple tempo temporada temporal temporaries temporarily temporary temporise temporising temporize
temporizing tempos temprano temps tempt temptation temptress tempura ten tenability tenable tenacious tenacity
tenancies tenancy tenant tendance tendencies tendency tendentious tendentiousness tenderest tenderfoot tenderhearted
tenderise tenderiser tenderising tenderize tenderizer tenderizing tenderloin tenderness tendinitis tendo tendon tendra
tendran tendras tendre tendremos tendria tendril tenement tenemos tenente tener tenere tenet tenfold tenga tengan
tengas tengo tenha tenham tenho tenia teniamos tenian tenias tenido teniente tenir tenminste tennis tenon tenor tenpin
tense tenseness tensest tensile tension tensor tent tentacle tentando tentar tentative tente tentei tenth tentou tenu
tenuous tenuousness tenure tenuring tenuto tenzij teoria tepee tepid tequila ter tera terabit terabyte terao
tercentenaries tercentenary terecht terei teremos teria term termagant terme termes terminable terminado terminal
terminar terminate terminating termination terminator termini termino terminological terminologies terminology
terminou terminus termite termos tern terra terrace terracing terrain terrapin terrarium terre terrestrial terribile
terrible terribly terrier terrific terrifically terrified terrifies terrify territoire territorial territories
territory terrivel terror terrorise terrorising terrorism terrorist terrorize terrorizing terry terse terseness terser
tersest tertiary terug terugkomen terwijl terzo tesoro test testa testable testament testamentary testate teste
testemunha testen testicle testier testiest testified testifies testify testily testimone testimonial testimonies
testimony testiness testis testosterone testy tetanus tether tetrahedron teu teufel teve teveel tevreden text textbook
texte textes textile textual textural texture texturing thalami thalamus thallium than thank thankful thankfulness
thankless thanksgiving that thatch thaw the theater theatre theatrical thee theft their theism theist theistic them
thematic thematically theme themselves then thence thenceforth thenceforward theocracies theocracy theocratic
theologian theological theologies theology theorem theoretic theoretical theoretician theorie theories theorise
theorising theorist theorize theorizing theory theosophy therapeutic therapeutically therapies therapist therapy there
thereabout thereafter thereby therefore therefrom therein thereof thereon thereto thereupon therewith thermal
thermionic thermodynamic thermometer thermonuclear thermoplastic thermos thermostat thermostatic thesauri thesaurus
these thesis thespian theta they thiamine thick thicken thickest thicket thickness thickset thief thieve thievery
thieving thievish thigh thighbone thimble thimbleful thin thine thing thingamajig think thinness third thirst
thirstier thirstiest thirstily thirsty thirteen thirteenth thirties thirtieth thirty this thistle thistledown thither
tho thong thoracic thorax thorium thorn thornier thorniest thorny thorough thoroughbred thoroughest thoroughfare
thoroughgoing thoroughness those thou though thought thoughtful thoughtfulness thoughtless thoughtlessness thousand
thousandth thraldom thrall thralldom thrash thread threadbare threat threaten three threefold threescore threesome
threnodies threnody thresh threshold threw thrice thrift thriftier thriftiest thriftily thriftiness thrifty thrill
thrive thriving throat throatier throatiest throatily throatiness throaty throb throe thromboses thrombosis throne
throng throttle throttling through throughout throughput throughway throw throwaway throwback thrown thru thrum thrush
thrust thruway thud thug thuis thumb thumbnail thumbscrew thumbtack thump thunder thunderbolt thunderclap thundercloud
thunderhead thunderous thundershower thunderstorm thunderstruck thus thwack thwart thy thyme thymus thyroid thyself ti
tia tiara tibia tibiae tic tick ticket tickle tickling ticklish tidal tidbit tiddlywinks tide tidewater tidied tidier
tidies tidiest tidily tidiness tiding tidy tie tiebreaker tief tiempo tiempos tien tienda tiene tienen tienes tieni
tient tierra tiers tiff tiger tight tighten tightest tightfisted tightness tightrope tightwad tigress tijd tijden
tijdens tijdje tilde tile tiling till tillable tillage tilt timber timberland timberline timbre time timekeeper
timeless timelessness timelier timeliest timeline timepiece timer timescale timestamp timetable timetabling timeworn
timezone timid timidest timidity timing timorous timpani timpanist tin tincture tincturing tinder tinderbox tine
tinfoil ting tinge tingle tingling tinha tinham tinhamos tinier tiniest tinker tinkle tinkling tinnier tinniest tinny
tinsel tinsmith tint tintinnabulation tiny tio tip tipo tipos tipple tippler tippling tipsier tipsiest tipsily tipster
tipsy tiptoe tiptop tira tirade tirar tire tiredest tiredness tireless tirelessness tirer tiresome tiresomeness tiring
tiro tirou tisch tissue tit titan titanic titanium titbit tithe tithing titillate titillating titillation title
titling titmice titmouse titre titres tittle titular tive tivemos tiver tiveram tivesse tizio tizzies tizzy tja to
toad toadied toadies toadstool toady toast toastier toastiest toastmaster toasty tobacco tobacconist toboggan toca
tocar tocca toch tochter tocsin tod toda todas todavia today toddies toddle toddler toddling toddy todo todos toe
toegang toehold toekomst toen toenail toestemming toevallig toffee tofu tog toga together togetherness toggle toggling
toil toilet toiletries toiletry toilette toilsome toke token tokenism toking told tolerable tolerably tolerance
tolerant tolerate tolerating toleration toll tollbooth tolle tollgate tom toma tomado tomahawk tomando tomar tomato
tomb tomboy tombstone tomcat tome tomfooleries tomfoolery tomo tomorrow tomou ton tonal tonalities tonality tone
toneless tonen tong tongue tonguing tonic tonier toniest tonight tonnage tonne tonnes tonsil tonsillectomies
tonsillectomy tonsillitis tonsorial tonsure tonsuring tonterias tonto tony too took tool toolbar toolbox toolkit toot
tooth toothache toothbrush toothier toothiest toothless toothpaste toothpick toothsome toothy top topaz topcoat topic
topical topknot topless topmast topmost topographer topographic topographical topographies topography topological
topology topple toppling topsail topside topsoil toque tor torch torchlight tore toreador torment tormenta tormentor
torn torna tornado tornar tornare tornata tornato torni torniamo torno tornou torpedo torpid torpidity torpor torque
torquing torrent torrential torrid torsion torso tort torta torte tortilla tortoise tortoiseshell tortuous torture
torturer torturing torus toss tossup tot totaal total totale totalement totalitarian totalitarianism totalities
totality totalmente totdat tote totem totemic toten toucan touch touchdown touche touchier touchiest touchstone touchy
tough toughen toughest toughness toujours toupee tour tourism tourist tourmaline tournament tourney tourniquet tous
tousle tousling tout toute toutefois toutes tow toward towel towhead town townhouse townsfolk township townsman
townsmen townspeople towpath toxaemia toxemia toxic toxicity toxicologist toxicology toxin toy tra trabaja trabajando
trabajar trabajo trabalha trabalhando trabalhar trabalho trace traceable tracer traceries tracery trachea tracheae
tracheotomies tracheotomy tracing track tract tractable traction tractor trade trademark trader tradesman tradesmen
trading tradition traditional traditionalist traducao traduce traducing tradurre traduzione trae traer traffic
trafficked trafficker trafficking traga tragedian tragedies tragedy tragen tragic tragically tragicomedies tragicomedy
trago tragt traido trail trailblazer train trainee traipse traipsing trait traitement traitor traitorous traje
trajectories trajectory trajo tram trammel tramp trampa trample trampling trampoline trance tranne tranquil tranquila
tranquilest tranquility tranquilize tranquilizer tranquilizing tranquilla tranquillise tranquilliser tranquillising
tranquillity tranquillo tranquilo transact transaction transatlantic transceiver transcend transcendence transcendent
transcendental transcendentalism transcendentalist transcontinental transcribe transcribing transcript transcription
transducer transept transfer transferable transferal transference transfiguration transfigure transfiguring
transfinite transfix transform transformation transfuse transfusing transfusion transgress transgression transgressor
transience transiency transient transistor transit transition transitional transitive transitory translate translating
translation translator transliterate transliterating transliteration translucence translucent transmigrate
transmigrating transmigration transmissible transmission transmit transmittable transmittal transmutation transmute
transmuting transnational transoceanic transom transparencies transparency transparent transpiration transpire
transpiring transplant transplantation transponder transport transportable transportation transpose transposing
transposition transsexual transship transshipment transubstantiation transverse transvestism transvestite trap
trapdoor trapeze trapezoid trapezoidal trappable trapshooting tras trasero trash trashcan trashier trashiest trashy
trata tratando tratar trato tratta traum trauma traumatic traumatise traumatising traumatize traumatizing traurig
travail travaille travailler travailleurs travaux travel travelogue travers traverse traversing traves travestied
travesties travesty trawl tray traz trazer tre treacheries treacherous treachery treacle tread treadle treadling
treadmill treason treasonable treasonous treasure treasurer treasuries treasuring treasury treat treatable treaties
treatise treatment treaty treble trebling tree treeless treetop treffen trefoil trein trek trekken trekt trellis trem
tremble trembling tremendous tremolo tremor tremulous tren trench trenchant trend trendier trendies trendiest trendy
treno trepidation tres trespass tress trestle triad triage trial triangle triangular triangulation triathlon tribal
tribalism tribe tribesman tribesmen tribulation tribunal tribunale tribune tributaries tributary tribute trice triceps
triceratops trick trickery trickier trickiest trickiness trickle trickling trickster tricky tricolor tricolour
tricycle trident tried triennial tries trifecta trifle trifler trifling trifocals trig triglyceride trigonometric
trigonometry trike trilateral trill trillion trillionth trilogies trilogy trim trimaran trimester trimestre trimness
trinities trinity trinken trinket trio trip tripartite tripe triple triplet triplicate triplicating tripling tripod
tripos triptych trisect triste trite triteness triter tritest triumph triumphal triumphant triumvirate trivet trivia
trivial trivialise trivialising trivialities triviality trivialize trivializing troca trocar trochee trod trodden
troglodyte troika trois troll trolley trollop trombone trombonist tromp troop troopship trop trope trophies trophy
tropic tropical tropism troposphere troppo trot troth trots trotzdem troubadour trouble troublemaker troubleshoot
troubleshot troublesome troubling trough trounce trouncing troupe trouper trouping trouser trousseau trousseaux trout
trouve trouvent trouver trouw trouwen trouwens trouxe trova trovare trovata trovato troveremo trovi troviamo trovo
trowel troy truancy truant truce truck truckle truckling truckload truculence truculent trudge trudging true truer
truest truffle truing truism truly trump trumpery trumpet truncate truncating truncation truncheon trundle trundling
trunk truss trust trustee trusteeship trustful trustfulness trustier trusties trustiest trustworthier trustworthiest
trustworthiness trustworthy trusty truth truthful truthfulness truthiness try tryout tryst ts tsar tsunami tu tua tub
tuba tubbier tubbiest tubby tube tubeless tubercle tubercular tuberculosis tuberculous tuberous tubular tuck tudo tue
tuft tug tugboat tuition tulip tulle tumble tumbledown tumbler tumbleweed tumbling tumbrel tumbril tumid tummies tummy
tumor tumour tumult tumultuous tun tuna tundra tune tuneful tuneless tungsten tunic tunnel tunnies tunny tuo tuoi tur
turban turbid turbine turbojet turboprop turbot turbulence turbulent turd turducken tureen turf turgid turgidity
turkey turmeric turmoil turn turnabout turnaround turncoat turnip turnkey turno turnoff turnout turnover turnpike
turnstile turntable turpentine turpitude turquoise turret turtle turtledove turtleneck tus tush tusk tussen tussle
tussling tussock tust tut tutelage tutor tutorial tutta tutte tutti tutto tutu tuurlijk tuve tuviera tuvimos tuviste
tuvo tux tuxedo tuya tuyo tv tva twaalf twaddle twaddling twain twang tweak twee tweede tweedier tweediest tweedy
tweet tweezers twelfth twelve twenties twentieth twenty twerk twerp twice twiddle twiddling twig twiggier twiggiest
twiggy twijfel twilight twill twin twine twinge twinging twinkle twinkling twintig twirl twist twit twitch two twofer
twofold twosome tycoon tying tyke tympanum typ type typecast typeface typen types typescript typeset typewrite
typewriter typewriting typewritten typewrote typhoid typhoon typhus typical typified typifies typify typing typist
typo typographer typographic typographical typography tyrannical tyrannies tyrannise tyrannising tyrannize tyrannizing
tyrannosaur tyrannosaurus tyrannous tyranny tyrant tyre tyro uau ubel uber uberall uberhaupt uberleben uberrascht
uberraschung ubersetzung ubiquitous ubiquity ubrig uccidere uccisa ucciso ud udder uds ufficiale ufficio ugh uglier
ugliest ugliness ugly uh uhr uit uiteindelijk uitgenodigd uitleggen uitzoeken ukulele ulcer ulcerate ulcerating
ulceration ulcerous ulna ulnae ulterior ultima ultimamente ultimate ultimatum ultimi ultimo ultimos ultra
ultraconservative ultramarine ultrasonic ultrasonically ultrasound ultraviolet ululate ululating um uma umani umano
umas umbel umber umbilical umbilici umbilicus umbrage umbrella umbringen umgebracht umiak umlaut ump umpire umpiring
umpteen umpteenth un una unabashed unabated unable unabridged unaccented unacceptability unacceptable unacceptably
unaccepted unaccompanied unaccountable unaccountably unaccustomed unacknowledged unacquainted unadorned unadulterated
unadvised unaffected unafraid unaided unalterable unalterably unaltered unambiguous unanimity unanimous unannounced
unanswerable unanswered unanticipated unappealing unappetising unappetizing unappreciated unappreciative
unapproachable unarmed unas unashamed unasked unassailable unassigned unassisted unassuming unattached unattainable
unattended unattractive unattributed unauthenticated unauthorised unauthorized unavailable unavailing unavoidable
unavoidably unaware unbalanced unbar unbearable unbearably unbeatable unbeaten unbecoming unbedingt unbeknown
unbeknownst unbelief unbelievable unbelievably unbeliever unbend unbent unbiased unbidden unbind unblock unblushing
unbolt unborn unbosom unbound unbranded unbreakable unbridled unbroken unbuckle unbuckling unburden unbutton uncalled
uncannier uncanniest uncannily uncanny uncaring uncased uncatalogued unceasing uncensored unceremonious uncertain
uncertainties uncertainty unchallenged unchanged unchanging uncharacteristic uncharacteristically uncharitable
uncharitably uncharted unchecked unchristian uncivil uncivilised uncivilized unclaimed unclasp unclassified uncle
unclean uncleanest uncleanlier uncleanliest uncleanness unclear unclearest unclothe unclothing uncluttered uncoil
uncollected uncomfortable uncomfortably uncommitted uncommon uncommonest uncommunicative uncomplaining uncompleted
uncomplicated uncomplimentary uncomprehending uncompressed uncompromising unconcern unconditional unconfirmed
unconnected unconquerable unconscionable unconscionably unconscious unconsciousness unconsidered unconstitutional
uncontaminated uncontested uncontrollable uncontrollably uncontrolled uncontroversial unconventional unconvinced
unconvincing uncooked uncooperative uncoordinated uncork uncorrelated uncorroborated uncountable uncounted uncouple
uncoupling uncouth uncover uncritical unction unctuous unctuousness uncultivated uncultured uncut und undamaged
undated undaunted undeceive undeceiving undecidable undecided undecipherable undeclared undefeated undefended
undefinable undefined undelivered undemanding undemocratic undemonstrative undeniable undeniably undependable under
underachieve underachiever underachieving underact underage underarm underbellies underbelly underbid underbrush
undercarriage undercharge undercharging underclass underclassman underclassmen underclothes underclothing undercoat
undercover undercurrent undercut underdeveloped underdog underdone underemployed underestimate underestimating
underexpose underexposing underfed underfeed underflow underfoot underfunded undergarment undergo undergone undergrad
undergraduate underground undergrowth underhand underlain underlay underlie underline underling underlining underlying
undermine undermining undermost underneath undernourished underpaid underpants underpass underpay underpin underplay
underprivileged underrate underrating underscore underscoring undersea undersecretaries undersecretary undersell
undershirt undershoot undershorts undershot underside undersign undersized underskirt undersold understaffed
understand understandable understandably understate understatement understating understood understudied understudies
understudy undertake undertaken undertaker undertaking undertone undertook undertow underused undervalue undervaluing
underwater underwear underweight underwent underworld underwrite underwriter underwriting underwritten underwrote
undeserved undeserving undesirability undesirable undetectable undetected undetermined undeterred undeveloped undid
undies undignified undiluted undiminished undisciplined undisclosed undiscovered undiscriminating undisguised
undisputed undistinguished undisturbed undivided undo undocumented undone undoubted undress undue undulant undulate
undulating undulation unduly undying une unearned unearth unease uneasier uneasiest uneasily uneasiness uneasy uneaten
uneconomic uneconomical unedited uneducated unembarrassed unemotional unemployable unemployed unemployment unending
unendurable unenforceable unenlightened unenthusiastic unenviable unequal unequivocal unerring unethical uneven
unevenness uneventful unexampled unexceptionable unexceptional unexciting unexpected unexplained unexplored
unexpurgated unfailing unfair unfairest unfairness unfaithful unfaithfulness unfall unfamiliar unfamiliarity
unfashionable unfasten unfathomable unfavorable unfavorably unfavourable unfavourably unfeasible unfeeling unfeigned
unfetter unfilled unfinished unfit unflagging unflappable unflattering unflinching unfold unforeseeable unforeseen
unforgettable unforgettably unforgivable unforgiving unformed unfortunate unfounded unfrequented unfriend unfriendlier
unfriendliest unfriendliness unfrock unfulfilled unfunny unfurl unfurnished ungainlier ungainliest ungainliness
ungainly ungefahr ungentlemanly unglaublich ungodlier ungodliest ungodly ungovernable ungracious ungrammatical
ungrateful ungratefulness ungrudging unguarded unguent ungulate unhand unhappier unhappiest unhappily unhappiness
unhappy unharmed unhealthful unhealthier unhealthiest unhealthy unheard unheeded unhelpful unhesitating unhindered
unhinge unhinging unhitch unholier unholiest unholy unhook unhorse unhorsing unhurried unhurt unica unicameral unico
unicorn unicycle unidad unidentifiable unidentified unidirectional unidos unification unified unifies uniform
uniformity unify unilateral unimaginable unimaginative unimpaired unimpeachable unimplementable unimplemented
unimportant unimpressed unimpressive uninformative uninformed uninhabitable uninhabited uninhibited uninitialised
uninitialized uninitiated uninjured uninspired uninspiring uninstall uninstallable uninsured unintelligent
unintelligible unintelligibly unintended unintentional uninterested uninteresting uninterpreted uninterrupted
uninvited uninviting union unionisation unionise unionising unionization unionize unionizing unique uniquement
uniqueness uniquer uniquest unisex unison unit unitary unite unites uniti unities unity universal universality
universe universidad universidade universiteit universities university universo unjust unjustifiable unjustified
unkempt unkind unkindest unkindlier unkindliest unkindness unknowable unknowing unknown unlabeled unlabelled unlace
unlacing unlatch unlawful unleaded unlearn unlearnt unleash unleavened unless unlettered unlicensed unlike unlikelier
unlikeliest unlikelihood unlimited unlisted unload unlock unloose unloosing unloved unluckier unluckiest unluckily
unlucky unmade unmake unmaking unman unmanageable unmanlier unmanliest unmannerly unmarked unmarried unmask unmatched
unmemorable unmentionable unmerciful unmindful unmissed unmistakable unmistakably unmitigated unmodified unmoglich
unmoral unmoved unnamed unnatural unnecessarily unnecessary unneeded unnerve unnerving unnoticeable unnoticed
unnumbered uno unobjectionable unobservant unobserved unobstructed unobtainable unobtrusive unoccupied unoffensive
unofficial unopened unopposed unorganised unorganized unoriginal unorthodox unos unpack unpaid unpainted unpalatable
unparalleled unpardonable unpatriotic unpaved unperturbed unpick unpin unplanned unpleasant unpleasantness unplug
unplumbed unpolluted unpopular unpopularity unprecedented unpredictability unpredictable unprejudiced unpremeditated
unprepared unpretentious unpreventable unprincipled unprintable unprivileged unproductive unprofessional unprofitable
unpromising unprompted unpronounceable unprotected unproved unproven unprovoked unpublished unpunished unqualified
unquenchable unquestionable unquestionably unquestioned unquestioning unquote unquoting unravel unreachable unread
unreadable unready unreal unrealised unrealistic unrealistically unrealized unreasonable unreasonableness unreasonably
unreasoning unrecognisable unrecognised unrecognizable unrecognized unreconstructed unrecorded unrefined unregenerate
unregistered unregulated unrehearsed unrelated unreleased unrelenting unreliability unreliable unrelieved unremarkable
unremitting unrepeatable unrepentant unrepresentative unrequited unreserved unresolved unresponsive unrest
unrestrained unrestricted unrewarding unripe unriper unripest unrivaled unrivalled unroll unromantic unruffled
unrulier unruliest unruliness unruly uns unsaddle unsaddling unsafe unsafer unsafest unsaid unsalted unsanctioned
unsanitary unsatisfactory unsatisfied unsatisfying unsaturated unsavory unsavoury unsay unscathed unscheduled
unschooled unscientific unscramble unscrambling unscrew unscrupulous unscrupulousness unseal unseasonable unseasonably
unseasoned unseat unseeing unseemlier unseemliest unseemliness unseemly unseen unselfish unselfishness unsent
unsentimental unser unsere unserem unseren unserer unset unsettle unsettling unshakable unshakeable unshaven unsheathe
unsheathing unsightlier unsightliest unsightliness unsightly unsigned unsinn unskilled unskillful unsmiling unsnap
unsnarl unsociable unsold unsolicited unsolved unsophisticated unsound unsoundest unsparing unspeakable unspeakably
unspecific unspecified unspoiled unspoken unsportsmanlike unstable unstated unsteadier unsteadiest unsteadily
unsteadiness unsteady unstop unstoppable unstressed unstructured unstrung unstuck unstudied unsubscribe unsubscribing
unsubstantial unsubstantiated unsubtle unsuccessful unsuitable unsuitably unsuited unsung unsupervised unsupportable
unsupported unsure unsurpassed unsurprising unsuspected unsuspecting unsweetened unswerving unsympathetic untainted
untamed untangle untangling untapped untaught unten untenable unter unterschied untertitel unterwegs untested
unthinkable unthinking untidier untidiest untidiness untidy untie until untimelier untimeliest untimeliness untimely
untiring untitled unto untold untouchable untouched untoward untrained untreated untried untroubled untrue untruer
untruest untrustworthy untruth untruthful untutored untwist untying unusable unused unusual unutterable unutterably
unvarnished unvarying unveil unverified unvoiced unwanted unwarier unwariest unwariness unwarranted unwary unwashed
unwavering unwed unwelcome unwell unwholesome unwieldier unwieldiest unwieldiness unwieldy unwilling unwillingness
unwind unwise unwiser unwisest unwitting unwonted unworkable unworldly unworthier unworthiest unworthiness unworthy
unwound unwrap unwritten unyielding unzip uomini uomo up upbeat upbraid upbringing upchuck upcoming upcountry update
updater updating updraft updraught upend upfront upgrade upgrading upheaval upheld uphill uphold upholster upholstery
upkeep upland uplift upload upmarket upon uppercase upperclassman upperclassmen uppercut uppermost uppity upraise
upraising upright uprising uproar uproarious uproot upscale upset upshot upside upstage upstaging upstairs upstanding
upstart upstate upstream upsurge upsurging upswing uptake uptight uptown upturn upward uranium urban urbane urbanest
urbanisation urbanise urbanising urbanity urbanization urbanize urbanizing urchin urea uren urethra urethrae urge
urgency urgent urging uric urinal urinalyses urinalysis urinary urinate urinating urination urine urn urologist
urology us usa usability usable usage usando usar usare usato uscire uscita uscito usd use useful usefulness useless
uselessness username usher usherette uso usou usted ustedes usual usurer usurious usurp usurpation usury utensil uteri
uterine uterus utile utilisateurs utilisation utilise utiliser utilising utilitarian utilitarianism utilities utility
utilization utilize utilizing utmost utopia utter utterance uttermost uur uvula uvular uw va vaak vacaciones vacances
vacancies vacancy vacant vacate vacating vacation vaccinate vaccinating vaccination vaccine vacillate vacillating
vacillation vacuity vacuous vacuum vada vader vaders vadia vado vaffanculo vagabond vagaries vagary vagina vaginae
vaginal vagrancy vagrant vague vagueness vaguer vaguest vai vain vainest vainglorious vainglory vakantie vaker val
valance vale valedictorian valedictories valedictory valence valentine valet valeur valeurs valiant valid validate
validating validation validity validness valiente valise vallen valley valor valorous valour valt valuable valuation
value valueless valuing valve valving vamonos vamoose vamoosing vamos vamp vampire van vanadium vanaf vanavond vandaag
vandaan vandal vandalise vandalising vandalism vandalize vandalizing vane vangen vanguard vanilla vanish vanities
vanity vanmorgen vannacht vanno vanquish vantage vanuit vanwege vao vape vapid vapidity vapidness vaping vapor
vaporisation vaporise vaporiser vaporising vaporization vaporize vaporizer vaporizing vaporous vapour variability
variable variably variance variant varias variate variation varicolored varicoloured varicose varied variegate
variegating varies varieties variety varios various varlet varmint varnish varsities varsity vary vas vascular vase
vasectomies vasectomy vassal vassalage vast vastest vastness vat vater vaters vattene vaudeville vault vaunt vaut vaya
vayamos vayan vayas ve vea veal veamos vecchi vecchia vecchio veces vecht vechten vector vede vedere vederla vederlo
vederti vedete vedi vediamo vedo vedrai veel veep veer vegan vegetable vegetarian vegetarianism vegetate vegetating
vegetation vegetative veggie vehemence vehement vehicle vehicular vehicule veil veilig veiligheid vein veio veja vejam
vejo veld vele velha velho velhos vellum veloce velocidad velocidade velocities velocity velour velvet velveteen
velvety vem vemos ven venal venality vencer vend vender vendere vendetta vendo vendor vendra vendre vendredi vendu
veneer venerable venerate venerating veneration venereal venga vengan vengeance vengeful vengo vengono venha venham
venial venido venir venire venison venite venom venomous venous vent ventana vente ventes ventilate ventilating
ventilation ventilator vento ventral ventricle ventricular ventriloquism ventriloquist venture venturesome venturing
venturous venue venuta venuti venuto veo ver veracious veracity veramente veranda veranderd veranderen verandert
verano verantwoordelijk verantwortlich verao veras verb verbal verbalise verbalising verbalize verbalizing verband
verbatim verbena verbergen verbiage verbindung verborgen verbose verbosity verbrechen verdachte verdad verdade
verdadeira verdadeiro verdadera verdadero verdammt verdammte verdammten verdant verde verder verdict verdienen
verdient verdigris verdomde verdomme verdorie verdure verdwenen verdwijnen vere veremos vergadering vergangenheit
verge vergeef vergeet vergessen vergeten vergeven verging vergiss vergnugen vergonha verhaal verhalen verheiratet
verier veriest verifiable verification verified verifies verify verily verisimilitude verita veritable veritably
verities verity verjaardag verkaufen verkauft verkeerd verkeerde verklaring verkocht verkoop verkopen verla verlaat
verlassen verlaten verleden verletzt verliebt verliefd verlieren verlies verliezen verlo verloor verloren verme
vermelho vermicelli vermilion vermin verminous vermisst vermist vermoord vermoordde vermoorden vermouth vernacular
vernal vernietigen vero veroorzaakt verpest verra verraden verrassing verraten verre verruckt vers versatile
versatility verschil verschillende verschrikkelijk verschwinde verschwinden verschwunden verse versification versified
versifies versify versing version verslaan verso verspreche versprochen verstand verstanden verstecken versteckt
verstehe verstehen verstehst versuch versuche versuchen versucht versus vert vertaling verte vertebra vertebrae
vertebral vertebrate vertel verteld vertelde vertellen vertelt vertex vertical vertices vertiginous vertigo vertrauen
vertrek vertrekken vertrokken vertrouw vertrouwen verve verwacht verwachten very verzeihung ves vesicle vesper vessel
vest vestibule vestido vestige vestigial vestiti vestito vestment vestries vestry vet vetch vete veteran veterinarian
veterinaries veterinary veto veulent veut vex vexation vexatious vez vezes vi via viability viable viaduct viagem
viaggio viaje vial viand vibe vibrancy vibrant vibraphone vibrate vibrating vibration vibrato vibrator viburnum vicar
vicarage vicarious vice viceroy vichyssoise vicing vicini vicinity vicino vicious viciousness vicissitude victim
victima victimes victimisation victimise victimising victimization victimize victimizing victor victories victorious
victory victual vida vidas video videocassette videodisc videotape videotaping vie vieja viejo viejos viel viele
vielen vielleicht viendo viene vienen vienes vieni viennent vient viento vier vieram vieren vieron vieux view
viewfinder viewpoint vif vigil vigilance vigilant vigilante vigilantism vignette vignetting vigor vigorous vigour
vigueur vijand vijanden vijf vile vileness viler vilest vilification vilified vilifies vilify villa village villager
villain villainies villainous villainy ville villein villes vim vimos vin vinaigrette vince vincere vind vinden
vindicate vindicating vindication vindicator vindictive vindictiveness vindo vindt vine vinegar vinegary vineyard
vingers vingt vinho vino vins vintage vintner vinto vinyl vio viol viola violable violate violating violation violator
violence violent violet violin violinist violist violoncello viper vir vira virago viral viram virar vireo virgin
virginal virginity virgule virile virility virology virtual virtue virtuosity virtuoso virtuous virtuousness virulence
virulent virus vis visa visage visao viscera visceral viscid viscosity viscount viscountess viscous viscus vise
visibility visible visibly vising vision visionaries visionary visit visita visitation visite visitor visor vissen
vista vistazo viste visti visto visual visualisation visualise visualising visualization visualize visualizing vita
vital vitalise vitalising vitality vitalize vitalizing vitamin vite vitesse vitiate vitiating vitiation viticulture
vitima vitimas vitreous vitriol vitriolic vittima vittime vituperate vituperating vituperation vituperative viu viva
vivace vivacious vivaciousness vivacity vive viver vivere vivi vivid vividest vividness vivified vivifies vivify
viviparous vivir vivisection vivo vivre vixen vixenish vizier vlak vlees vliegen vliegtuig vlucht voar vocabularies
vocabulary vocal vocalic vocalisation vocalise vocalising vocalist vocalization vocalize vocalizing vocation
vocational vocative voce voces vociferate vociferating vociferation vociferous vodka voedsel voel voelde voelen voelt
voeren voet voeten voglia vogliamo voglio vogliono vogue voguish voi voice voiceless voicemail voici voicing void voie
voile voir voire voit voiture voitures voix vol volar volatile volatility volcanic volcano vole volete voleva volevi
volevo volg volgen volgende volgens volgt volition volk voll volledig voller volley volleyball vollig volo volonte
volt volta voltage voltaic voltar volte voltmeter volto voltou volubility voluble volubly volume voluminous voluntad
voluntaries voluntarily voluntary volunteer voluptuaries voluptuary voluptuous voluptuousness voluto volver volvera
volvere volvio volwassen vom vomit von vond vonden vont vontade voodoo voodooism voor vooral voorbij voordat voorkomen
voorstellen vooruit voorzichtig vor voracious voracity vorbei vorher vorig vorige vorm vorne vorrebbe vorrei vorresti
vorsicht vorsichtig vorstellen vortex vos vosotros vostra vostre vostri vostro votaries votary vote voter voting
votive votre vou vouch vouchsafe vouchsafing voulu vous vovo vow vowel voy voyage voyager voyaging voyeur voyeurism
voyeuristic voz vraag vraagt vragen vrai vraiment vrede vreemd vreemde vreselijk vriend vrienden vriendin vriendje
vrij vrije vrijheid vroeg vroeger vrouw vrouwen vu vue vuelo vuelta vuelto vuelva vuelve vuelvo vuile vulcanisation
vulcanise vulcanising vulcanization vulcanize vulcanizing vulgar vulgarest vulgarisation vulgarise vulgarising
vulgarism vulgarities vulgarity vulgarization vulgarize vulgarizing vulnerabilities vulnerability vulnerable
vulnerably vulture vulva vulvae vuoi vuol vuole vuur vuvuzela vying waar waard waardeer waardoor waarheid waarin
waarmee waarom waarop waarover waarschijnlijk waarvan waarvoor wach wacht wachten wack wackest wackier wackiest
wackiness wacko wacky wad waddle waddling wade wadi wafer waffe waffen waffle waffling waft wag wage wagen waggish
waggle waggling wagon wahl wahr wahrend wahrheit wahrscheinlich waif wail wainscot waist waistband waistcoat waistline
wait waitress waive waiver waiving wake wakeful wakefulness waken waking wakker wald wale waling walk walkout walkway
wall wallabies wallaby wallboard wallet walleye wallflower wallon wallonie wallonne wallop wallow wallpaper walnut
walrus waltz wampum wan wanderlust wane wangle wangling wann wanna wannabe wanneer want wanton wantonness wapen wapens
wapiti war warble warbler warbling warden wardrobe wardroom ware warehouse warehousing waren warfare warhead warhorse
warier wariest warily wariness warlike warlock warlord warm warmest warmhearted warmonger warmth warn warp warpath
warrant warrantied warranties warrants warranty warren warrior warship warst wart warte warten wartet warthog wartier
wartiest wartime warty warum wary was wash washable washbasin washboard washbowl washcloth washerwoman washerwomen
washington washout washroom washstand washtub wasp waspish wassail wasser wastage waste wastebasket wasteful
wastefulness wasteland wastepaper waster wastewater wasting wastrel wat watch watchband watchdog watchful watchfulness
watchmaker watchman watchmen watchtower watchword water waterbed waterboard watercolor watercolour watercourse
watercraft watercress waterfall waterfowl waterfront waterier wateriest waterline waterlogged watermark watermelon
waterproof watershed waterside waterspout watertight waterway waterworks watery watt wattage wattle wattling wave
waveform wavelength wavelet waver wavier waviest waviness waving wavy wax waxen waxier waxiest waxiness waxwing
waxwork waxy way wayfarer wayfaring waylaid waylay wayside wayward waywardness we weak weaken weakest weakfish
weakling weakness weal wealth wealthier wealthiest wealthiness wealthy wean weapon weaponless weaponry wear wearable
wearied wearier wearies weariest wearily weariness wearisome weary weasel weather weathercock weatherise weatherising
weatherize weatherizing weatherman weathermen weatherproof weave weaver weaving web webcam webcast webinar webisode
webmaster webmistress website weder wedge wedging wedlock wedstrijd wee weedier weediest weedy week weekday weekend
weeklies weeknight weep weepier weepies weepiest weepy weer wees weest weet weevil weft weg wegen weggaan wegwezen weh
weigh weight weightier weightiest weightiness weightless weightlessness weightlifter weightlifting weighty weihnachten
weil weile wein weinig weir weirdest weirdness weirdo weise weiss weisst weit weiter weitere weiß weißt weken wel
welche welcher welcome welcoming weld welfare welk welke welkin welkom well wellicht wellington wellspring welsh welt
welterusten welterweight wem wen wench wenig weniger wenigstens wenn wens went wept wer werd werde werden werdet were
wereld werewolf werewolves werfen werk werkelijk werken werkt werkte wert west westbound westerlies westerly western
westernise westernising westernize westernizing westernmost westward wet wetback weten wetland wetness wette wezen
whack whale whalebone whaler whaling wham whammies whammy wharf wharves what whatchamacallit whatever whatnot
whatsoever wheal wheat wheaten wheedle wheedling wheel wheelbarrow wheelbase wheelchair wheelwright wheeze wheezier
wheeziest wheezing wheezy whelk whelp when whence whenever where whereabouts whereas whereat whereby wherefore wherein
whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstone whew whey which whichever whiff
while whiling whilst whim whimper whimsical whimsicality whimsies whimsy whine whiner whinier whiniest whining
whinnied whinnies whinny whiny whip whipcord whiplash whippersnapper whippet whippoorwill whir whirl whirligig
whirlpool whirlwind whirr whisk whiskey whiskies whisky whisper whist whistle whistler whistling whit white whitecap
whitefish whiten whiteness whitest whitewall whitewash whither whitish whittle whittler whittling whiz whizz who whoa
whodunit whoever whole wholehearted wholeness wholesale wholesaler wholesaling wholesome wholesomeness wholly whom
whomever whomsoever whoop whoopee whoosh whopper whopping whore whorehouse whorl whose whosoever why wichtig wick
wickedest wickedness wickerwork wicket wide widen wideness wider widescreen widespread widest widow widowhood width
wie wieder wiedersehen wield wiener wiens wieso wife wig wigeon wiggle wiggler wigglier wiggliest wiggling wiggly
wight wigwag wigwam wij wijn wiki wil wild wildcat wilde wildebeest wilden wilderness wildest wildfire wildflower
wildfowl wildlife wildness wile wilful wilfulness wilier wiliest wiliness wiling will willen willful willfulness
willies willingness willkommen willow willowy willpower willst wilt wily wimp wimpier wimpiest wimple wimpling wimpy
win wince winch wincing wind windbag windbreak windburn windfall windier windiest windiness windjammer windlass
windmill window windowpane windows windowsill windpipe windscreen windshield windsock windstorm windsurf windswept
windup windward windy wine wineglass wineries winery wing wingless wingnut wingspan wingspread wingtip wink winkel
winnen winnow wino winsome winsomer winsomest wint winter wintergreen winterise winterising winterize winterizing
wintertime wintrier wintriest wintry wipe wiper wiping wir wird wire wireless wiretap wirier wiriest wiriness wiring
wirklich wirst wiry wisdom wise wiseacre wisecrack wiser wisest wish wishbone wishful wisp wispier wispiest wispy
wissen wisst wist wisten wisteria wistful wistfulness wit witch witchcraft witchery with withal withdraw withdrawal
withdrawn withdrew withheld withhold within without withstand withstood witless witness witte witticism wittier
wittiest wittily wittiness witty witz witze witzig wive wiz wizard wizardry wizened wo wobble wobblier wobbliest
wobbling wobbly woche wochen woe woebegone woeful woher wohin wohl wohnen wohnung wok woke woken wolf wolfhound
wolfish wolfram wollen wollt wollte wollten wolltest wolverine wolves woman womanhood womanise womaniser womanish
womanising womanize womanizer womanizing womankind womanlier womanliest womanlike womanliness womb wombat women
womenfolk won wonder wonderful wonderland wonderment wondrous wonen wont woo woodbine woodcarving woodchuck woodcock
woodcraft woodcut wooden woodenest woodenness woodier woodies woodiest woodiness woodland woodman woodmen woodpecker
woodpile woodshed woodsier woodsiest woodsman woodsmen woodsy woodwind woodwork woodworm woody woof wool woolen
woolgathering woollen woollier woollies woolliest woolliness woon woont woord woorden woozier wooziest wooziness woozy
word worden wordier wordiest wordiness wordplay wordt wordy wore work workable workaday workaholic workbench workbook
workday workfare workflow workforce workhorse workhouse workingman workingmen workload workman workmanlike workmanship
workmen workout workplace worksheet workshop workstation workweek world worldlier worldliest worldliness worldwide
worm wormhole wormier wormiest wormwood wormy worn worried worrier worries worrisome worry worrywart worse worsen
worship worshipful worst wort worte worth worthier worthies worthiest worthily worthiness worthless worthlessness
worthwhile worthy wot wou would wound wove woven wovon wow wozu wraak wrack wraith wrangle wrangler wrangling wrap
wraparound wrath wrathful wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wrestler wrestling wretch
wretchedest wretchedness wriggle wriggler wriggling wriggly wright wring wrinkle wrinklier wrinklies wrinkliest
wrinkling wrinkly wrist wristband wristwatch writ writable write writhe writhing written wrong wrongdoer wrongdoing
wrongest wrongful wrongfulness wrongheaded wrongheadedness wrongness wrote wroth wrought wrung wry wryest wryness
wunder wunderbar wunderschon wunschte wurde wurden wurdest wuss wusste wussten wutend xenon xenophobia xenophobic
xerife xerographic xerography xylem xylophone xylophonist ya yacht yachtsman yachtsmen yahoo yak yam yank yap yard
yardage yardarm yardstick yarmulke yarn yaw yawl yawn ye yea yeah year yearbook yearlies yearling yearn yeast yeastier
yeastiest yeasty yell yellow yellowest yellowish yelp yen yeoman yeomen yep yeshiva yest yesterday yesteryear yet yeti
yeux yew yield yip yippee yo yodel yoga yogi yogurt yoke yokel yoking yolk yon yonder yore york you young youngest
youngish youngster your yourself yourselves youth youthful youthfulness yowl yttrium yucca yuck yuckier yuckiest yucky
yuk yule yuletide yum yummier yummiest yummy yup yuppie zaak zag zagen zahlen zak zaken zakken zal zanier zanies
zaniest zaniness zany zap zapatos zat zaten ze zeal zealot zealous zealousness zebra zebu zed zee zeer zeg zeggen zegt
zehn zei zeichen zeiden zeig zeigen zeigt zeit zeiten zeker zelf zelfmoord zelfs zenith zephyr zeppelin zero zerstoren
zerstort zes zest zestful zet zeta zetten zeug zeven zia zich zichzelf zie zieh ziehen zieht ziek ziekenhuis ziekte
ziel ziemlich zien ziens ziet zigzag zij zijn zilch zillion zimmer zin zinc zincked zincking zing zingen zinnia zio
zip zippier zippiest zippy zircon zirconium zit zither zitta zitten zitto zo zoals zocht zodat zodiac zodiacal zodra
zoek zoeken zoekt zoiets zolang zomaar zombie zomer zon zona zonal zonder zone zoning zonked zoo zoological zoologist
zoology zoom zoon zorg zorgen zorgt zou zouden zoveel zover zu zucchini zuerst zug zukunft zul zulke zullen zult zum
zur zuruck zus zusammen zuster zwaar zwaard zwak zwanger zwar zware zwart zwarte zweer zwei zweite zwieback zwischen
zygote
`;
