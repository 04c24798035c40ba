/** Words maintained by hand that the compiled census lists lack. Each list is of one kind, in no order. */

/** Given names that the United States census ranks low, and short forms. */
export const MORE_FIRST_NAMES = `
heiko uwe jurgen juergen detlef dieter gunter guenter gunther volker ralf rainer holger torsten thorsten bernd wolfgang horst heinz karl
jorg joerg matthias andreas stefan steffen joachim hartmut manfred gerhard helmut ulrich lutz ingo sven jens kai lars malte jan nils bjorn
sabine ute anke heike silke petra birgit gisela ingrid renate ursula monika kerstin anja katja svenja wiebke elke gudrun doris
guillaume francois thierry philippe laurent olivier pascal stephane sylvain mathieu matthieu benoit xavier yves jean jacques pierre luc gilles herve
remi cedric fabrice arnaud aurelien amelie elodie celine sandrine virginie veronique brigitte chantal sylvie corinne mathilde clemence solene
giuseppe giovanni luigi salvatore vincenzo pasquale antonio francesco alessandro lorenzo matteo gianluca stefano massimo fabio paolo roberto
chiara giulia francesca federica silvia elisa martina valentina alessia giorgia beatrice ilaria simona donatella
joao jose luiz luis paulo thiago tiago rafael gustavo rodrigo felipe caio vinicius matheus lucas gabriel henrique otavio davi enzo heitor murilo
leticia larissa juliana fernanda camila mariana beatriz luiza manuela yasmin rafaela isadora lorena
carlos javier alejandro sergio pablo alvaro adrian raul ruben ivan diego alonso gonzalo inigo jaime ignacio nacho
lucia carmen pilar rocio ines nuria marta laura cristina beatriz montserrat dolores concepcion mercedes consuelo
priya ravi anjali suresh ramesh mahesh ganesh rajesh mukesh dinesh rakesh naresh vijay ajay sanjay arjun rohan rohit amit sumit ankit nikhil
vikram vivek varun karthik kartik deepak manoj anil sunil pankaj ashok prakash satish harish girish santosh venkat srinivas raghav aditya abhishek
pooja neha sneha kavita sunita anita geeta seema rekha meena leela lakshmi divya swati shweta shruti ananya aishwarya deepika nisha ritu
gurpreet harpreet manpreet jaspreet simran amrita kulwinder balwinder imran irfan farhan salman asif faisal zainab fatima ayesha aisha
sipho thabo mandla bongani themba lungile nomsa nomvula thandeka thandiwe zanele nthabiseng lerato palesa kagiso tshepo lwazi ayanda sizwe
johan pieter hendrik francois kobus jaco riaan andries gerhardus annelize marlene
oluwaseun oluwaseyi chinedu chukwuemeka ngozi adaeze ifeoma emeka tunde femi kunle bola yetunde folake kwame kofi kwabena yaw akua ama abena
wei ming jing xiao yan hui ying jun hao lei fang yuki haruto sakura kenji hiroshi takeshi akira yuto satoshi naoki ichiro keiko yoko
nguyen minh hung linh thuy huong tuan dung hoang phuong anh mehmet mustafa ahmed ahmet fatma ayse emre burak hussein hassan ali omar yusuf ibrahim
mohammed mohamed muhammad mohammad khalid tariq abdullah abdul karim rashid layla noor piotr krzysztof andrzej tomasz pawel marcin agnieszka
katarzyna malgorzata olga sergei sergey dmitri dmitry vladimir igor oleg svetlana natalia tatiana yelena oksana bogdan mykola andriy oleksandr
siobhan niamh aoife saoirse padraig eoghan cillian oisin gareth rhys dafydd sian cerys alistair hamish fergus callum
tom tim jim bob rob joe dan ben sam ken ron don ned ted ed meg kate liz beth jen jess steph nick mick rick dave steve mike matt greg jeff
`;

/** Surnames that the United States census ranks low. */
export const MORE_SURNAMES = `
nair iyer iyengar menon pillai reddy rao naidu gowda shetty kamath hegde bhat deshpande kulkarni joshi patil pawar shinde kadam more jadhav
chaudhary choudhary chowdhury mukherjee banerjee chatterjee ganguly bose sen ghosh dutta das sarkar mishra tiwari tripathi pandey dubey shukla trivedi
agarwal aggarwal gupta mittal goel jain bansal kapoor khanna malhotra mehra chopra ahuja arora bhatia sethi gill dhillon sandhu sidhu grewal bajwa
thakur rathore chauhan solanki rajput verma sharma kumar singh kaur yadav khan ansari siddiqui qureshi sheikh shaikh
dlamini nkosi ndlovu khumalo mokoena botha naidoo govender pillay mahlangu sithole zulu mthembu buthelezi zuma ngcobo mkhize molefe van niekerk
pretorius venter coetzee nel kruger swanepoel vanderwalt vandermerwe okafor okonkwo adeyemi adebayo balogun eze nwosu obi mensah boateng owusu
muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder
neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner krause meier lehmann kohler koehler maier huber kaiser fuchs vogel
dubois durand lefebvre leroy moreau laurent girard bonnet fournier lambert rousseau mercier chevalier gauthier perrin robin masson
rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti gallo costa mancini lombardi moretti barbieri fontana santoro mariani
silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes ribeiro carvalho almeida lopes soares fernandes vieira barbosa rocha
garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang tanaka suzuki sato takahashi watanabe ito yamamoto nakamura
kobayashi kato yoshida yamada sasaki nguyen tran pham huynh hoang vo dang bui kowalski nowak wisniewski wojcik ivanov petrov smirnov kuznetsov popov
yilmaz demir kaya celik ozturk ali ahmed hussain hussein hassan begum patel shah desai mehta
`;

/** Names that are also in the word lists. As a name they are far more frequent, so a capital is enough. */
export const STILL_NAMES = `
john james david mike jack peter paul thomas robert tom tim jim bob rob joe sam ben dan dave steve nick ken jane anna maria martin alex
charles george henry kevin brian eric simon stefan lisa emma sarah laura julia sofia diana karen susan linda carol nancy betty sally jenny molly lucy
maggie katie billy tommy johnny jimmy bobby charlie danny harry jerry larry terry barry gary jose juan luis carlos pedro pablo ana
smith johnson williams jones davis garcia wilson anderson thompson khan dolores brenda mora li ali hussein omar ma
`;

/** Words of sites and forms that the compiled lists lack. */
export const MORE_WORDS = `
vorname nachname geb apellido apellidos nombre nome cognome sobrenome prenom nom surname firstname lastname mob
ip ahu vav hvac vrf vfd plc bms scada rtu ups mcb rccb mccb mdb led lux cctv nvr dvr wifi lan wan vpn sim gps qr pdf csv jpeg json http https api url uuid
id ids ok pm am mr mrs ms dr sir madam asap fyi eta etc eg ie vs re fw cc bcc ps tba tbd tbc rfq po sop hse ppe msds kwh kva
firmware modem router ethernet bluetooth zigbee modbus bacnet thermostat chiller boiler genset inverter rooftop basement mezzanine carpark stairwell plantroom
email mailto website app login username logout signup login url online offline realtime timestamp hostname localhost
checklist dropdown onboarding onward walkthrough handover signoff redacted unscanned
hi hello hey dear regards thanks thank cheers best sincerely kind warm hallo hola bonjour ciao ola salut liebe lieber guten tag buenos dias bom dia
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi samedi
dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre lunes martes miercoles jueves viernes sabado domingo enero febrero
junio julio agosto septiembre octubre noviembre diciembre segunda terca quarta quinta sexta janeiro fevereiro marco junho julho setembro outubro novembro dezembro
lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
english german french spanish italian portuguese hindi indian american british australian canadian european asian african chinese japanese
herr frau monsieur madame mademoiselle senor senora senorita senhor senhora signor signora signorina shri smt kumari
telefon telefonnummer adresse straße strasse nummer rechnung zahlung konto anlage heizung keller gebaude wohnung schlussel termin bericht prufung messung
zahler zahlerstand seriennummer dach stock etage raum tur fenster pumpe ventil lufter kuhlung strom wasser gas druck temperatur mangel mieter kunde
telefono direccion calle numero factura pago cuenta edificio cliente caldera bomba contador lectura informe revision piso puerta ventana tejado
telephone adresse facture paiement compte batiment client chaudiere pompe compteur releve rapport porte fenetre toit chauffage immeuble
telefone endereco fatura pagamento conta predio cliente caldeira bomba medidor leitura relatorio porta janela telhado sala andar vistoria
telefono indirizzo fattura pagamento conto edificio cliente caldaia pompa contatore lettura rapporto porta finestra tetto impianto
aadhaar aadhar pan iban ssn nhs nino cpf cnpj nric passport visa mastercard amex jwt bearer
`;

/** Places that share their name with people. */
export const PLACES = `
austin charlotte jackson paris florence victoria sydney adelaide madison lincoln houston dallas denver phoenix orlando raleigh savannah georgia virginia
carolina dakota alexandria aurora cleveland brooklyn chelsea kent devon lancaster chester london berlin madrid rome milan vienna geneva valencia santiago
lima san santa los angeles york jersey washington salem troy athens florida texas california nevada montana arizona oregon ohio iowa utah alabama indiana
illinois kansas kentucky maine maryland michigan minnesota mississippi missouri nebraska oklahoma pennsylvania tennessee vermont wisconsin wyoming
india china japan germany france spain italy brazil canada australia singapore england ireland scotland wales kenya jordan israel chad cuba africa asia europe america
mumbai delhi bengaluru bangalore chennai kolkata hyderabad pune ahmedabad jaipur lucknow kochi goa kerala punjab gujarat maharashtra karnataka
hamburg munich munchen koln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover bremen nurnberg essen lyon marseille toulouse nice nantes bordeaux lille
barcelona sevilla zaragoza malaga bilbao murcia granada cordoba roma milano napoli torino firenze bologna genova venezia palermo verona
lisboa porto brasilia salvador recife fortaleza curitiba manaus belem campinas melbourne perth brisbane canberra hobart darwin johannesburg durban pretoria capetown
manchester birmingham leeds glasgow liverpool bristol sheffield edinburgh leicester cardiff belfast nottingham newcastle oxford cambridge brighton reading
boston chicago seattle miami atlanta detroit memphis baltimore portland tucson omaha oakland tulsa tampa toronto montreal vancouver calgary ottawa winnipeg
dublin amsterdam brussels zurich dubai doha riyadh tokyo osaka beijing shanghai hongkong taipei seoul bangkok manila jakarta hanoi nairobi lagos accra cairo
victoria augusta camden bradford hampton hilton windsor ashford clifton
`;

/** Makers and brands on a site that are also surnames. */
export const MAKERS = `
otis kone schindler thyssenkrupp bosch siemens carrier trane lennox york daikin honeywell johnson schneider emerson danfoss grundfos wilo viessmann vaillant buderus
worcester baxi ideal rheem goodman rinnai philips osram hilti makita dewalt fluke megger kohler cummins perkins caterpillar mitsubishi hitachi toshiba panasonic samsung
hikvision dahua bosch axis tyco simplex notifier kidde chubb yale assa abloy allegion dorma geze legrand hager abb eaton fischer weidmuller phoenix wago mercedes ford
ferrari porsche tesla toyota honda nissan xerox canon epson brother dell lenovo cisco jabra oracle temporal redis postgres watts belimo armstrong wilson marley
visa amazon google apple microsoft stripe slack github twilio walmart tesco aldi lidl ikea siemens nokia ericsson motorola zebra bell parker crane turner victaulic
`;
