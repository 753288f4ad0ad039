"""First names that the press writes often, of many origins, by the gender that they nearly always have.

Names that are common for both (Alex, Jordan, Kim, Robin, Taylor) are in ``EITHER``: they mark a person and decide nothing.
Diacritics are left out: look names up folded and in lower case (see :func:`newsfacts.reading.naming.capitals.fold`).
"""

# British, Irish, American, Canadian, Australian
_FEMALE_ENGLISH = """
abby abigail ada adele adrienne agnes aileen aisling alana alexandra alexis alice alicia alison alisha allison alma alyssa amanda amber amelia amy
andrea angela angelica angie anita ann anna annabel annabelle anne annette annie april ariana arlene audrey ava avril barbara beatrice becky belinda
bernadette bernice bertha beth bethany betsy betty beverly beyonce bianca blanche bonnie brenda brianna bridget brittany brooke candace candice carla
carly carmen carol carole caroline carolyn carrie cassandra cassidy catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christa
christie christina christine christy cindy claire clara clare claudia colleen connie constance cora cordelia corinne courtney crystal cynthia daisy dana
daniella danielle daphne darlene dawn deanna debbie deborah debra deirdre delia delores denise diana diane dianne dolores donna dora doreen doris dorothy
edith edna eileen elaine eleanor elena elisa elise eliza elizabeth ella ellen ellie eloise elsa elsie emily emma erica erika erin esme estelle esther
ethel eunice eva eve evelyn faith fay faye felicia felicity fern fiona flora florence frances frankie freda freya gabrielle gail gayle gemma
genevieve georgia georgina geraldine gertrude gillian gina ginger ginny gladys glenda gloria grace greta gretchen gwen gwendolyn hailey hannah harriet
hattie hazel heather heidi helen helena henrietta hilary hillary holly hope ida imogen ingrid irene iris isabel isabella isabelle isla ivanka ivy
jacqueline jacqui jade jan jane janet janice janine jasmine jayne jean jeanette jeanine jeanne jemima jen jenna jennifer jenny jessica jill jillian jo
joan joann joanna joanne jocelyn jodi jodie josephine josie joy joyce juanita judith judy julia juliana julianne julie juliet june justine kaitlyn kamala
karen kari karin katarina kate katelyn katharine katherine kathleen kathryn kathy katie katrina katy kay kaye kayla kayleigh keira kellyanne kelsey kendra keri
kerry kimberly kirsten kirstie kirsty kristen kristi kristie kristin kristina kristine kristy krystal lana lara latoya laura lauren laurie lavinia
leah leanne leila lena leona leonora leticia lila lillian lilly lily linda lindsay lindsey lisa lois lola loretta lori lorna lorraine louisa louise
lucia lucille lucinda lucy luisa lydia lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline madison madonna mae maeve maggie maisie malia mallory
mandy marcia margaret margarita margery margot marguerite maria mariah marian marianne marie marilyn marina marion marissa marjorie marlene
marsha martha mary maryanne matilda maud maura maureen mavis maxine maya meg megan meghan melania melanie melinda melissa melody mercedes meredith mia michaela michele
michelle mildred millie mindy minnie miranda miriam moira molly mona monica muriel myra myrtle nadia nadine nan nancy naomi natalie natasha nell
nellie nia nichola nicky nicola nicole nigella nikki nina noelle nora noreen norma octavia olive olivia opal ophelia oprah paige pam pamela patience patrice patricia patsy
patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pippa polly portia priscilla priti prudence rachael rachel ramona
raquel rebecca regina renee rhoda rhonda rihanna rita roberta rochelle rosa rosalie rosalind rosamund rosanne rose rosemary rosie rowena roxanne ruby ruth
sabrina sadie sally samantha sandra sara sarah sasha savannah scarlett selena selina serena shannon shari sharon sheila shelley sheri sherri sherry sheryl shirley
sian sienna sigourney simone sinead siobhan sonia sonja sonya sophia sophie stacey stacy stella stephanie sue summer susan susanna susannah susie suzanne sybil sylvia
tabitha tamara tammy tania tanya tara tasha teresa teri terri tess tessa thelma theresa tiffany tilda tina toni tonya tori tracey traci tracie tricia trina trisha trudy
ursula valerie vanessa vera verity veronica vicki vickie vicky victoria viola violet virginia vivian vivien vivienne wanda wendy whitney whoopi wilhelmina wilma
winifred winnie winona ashley kelly shannon tracy yasmin yolanda yvette yvonne zara zoe zoey
"""
_MALE_ENGLISH = """
aaron abe abel abraham adam adrian aidan al alan alastair albert alec alexander alf alfie alfred alistair allan allen alvin alton ambrose amos andre andrew andy
angus anthony antonio antony archibald archie arlen arnold arthur asa asher aubrey augustus austin barack barnaby barney baron barron barry bart basil beau ben benedict
benjamin bennett bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce bud byron caleb callum calvin
carl carlton carter cecil cedric chad charles charlie chester chip chris christian christopher chuck clarence clark claude clay clayton clement cliff
clifford clint clinton clive clyde cody colin connor conor conrad cornelius cory craig curt curtis cyril cyrus dale damian damien damon dan daniel danny darnell darrell
darren darryl daryl dave david dean declan denis dennis derek derrick desmond dexter dick dirk dominic don donald donny doug douglas drew duane dudley duncan dustin dwayne
dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott ellis elon elroy elton elvis emmanuel emmett enoch eric ernest ernie
errol ethan eugene evan ewan ezekiel ezra felix ferdinand fergus finn floyd francis frank franklin fraser fred freddie frederick garrett garth gary gavin gene geoff geoffrey
george gerald gerard gerry gideon gilbert giles glen glenn godfrey gordon graeme graham grant greg gregg gregory griffin gus guy hal hank hans harold harrison harry
harvey hayden hector henry herb herbert herman homer horace howard hubert hugh hugo humphrey hunter ian ike ira irving isaac isaiah ivan ivor jack jackson jacob
jake jamal jamar james jared jarrod jarvis jason jasper jay jeb jed jeff jefferson jeffery jeffrey jerald jeremiah jeremy jermaine jerome jerry jess jethro jim jimmy
joe joel joey john johnny jon jonah jonas jonathan jonathon jonny joseph josh joshua josiah jude julian julius justin karl keith ken kenneth kenny kent kermit kevin kieran
kirk kurt kyle lamar lance larry laurence lawrence lee leigh len leo leon leonard leopold leroy les leslie lester levi lewis liam lincoln linus lionel
lloyd logan lou louis lucas lucian luke luther lyle lyndon magnus malcolm marc marco marcus mark marlon marshall martin marty marvin mason mathew matt matthew maurice max
maximilian maxwell melvin merv michael mick mickey mike miles milo milton mitch mitchell mitt monty mortimer morton moses murray myles nat nate nathan nathaniel ned neil nelson
neville newt nicholas nick nigel noah noel norman oliver ollie omar orlando orson orville oscar osborne oswald otis otto owen pablo paddy patrick paul percy perry
pete peter phil philip phillip pierce preston quentin quincy ralph ramsey randal randall randy raphael ray raymond reginald reid reuben rex rhys ricardo richard rick
ricky rob robbie robert rocco rod roderick rodney roger roland rolf roman ron ronald ronnie rory ross roy rudolph rudy rufus rupert russ russell ryan
salvatore sammy samson samuel saul scott seamus sean sebastian sergio seth shane shaun shawn sheldon sherman sid sidney silas simon solomon spencer spike stan stanley stefan
stephen sterling steve steven stewart stu stuart ted teddy terence terrance terrell terrence terry thaddeus theo theodore thomas tim timothy tobias toby todd
tom tommy tony travis trent trevor trey tristan troy truman tucker ty tyler tyrone ulysses uriah vance vaughn vern vernon vic victor vince vincent virgil vladimir wade
wallace wally walt walter warren wayne wendell wes wesley wilbur wiley wilfred will willard william willie willis winston woodrow woody wyatt xavier zac zach
zachary zack zane
"""
# Spanish, Portuguese, Italian, French, German, Dutch, Scandinavian
_FEMALE_EUROPEAN = """
adriana agneta agnieszka alejandra alessandra aliona amaia amelie anais ana anabel angelina angeles anja anke anneke annegret annelie annika antje antonella antonia
astrid aurelie aurora axelle barbora beata beatriz benedicte bettina birgit birgitta blanca britta brigitte camila camille carina carlota carolina catalina catarina cecile
celine chiara chantal christel christelle clarice claudine clementine concepcion consuelo corinna cristina daniela delphine dilma dominique dolors dorothea elisabeta elisabeth elke
elodie eloisa emanuela emilia esperanza estela eugenia fabiola fatima federica fernanda flavia francesca francisca francoise franziska frauke frida gabriela
gabriella genoveva giorgia giovanna gisela gisele giulia graciela grazia gretel gro guadalupe gudrun hanna hanne hedwig heike helene helga helle hortense ilaria ilse imelda ines
inga inge inger inmaculada irma isabela isaura iva jeannine jimena jolanda josefa josefina juana jutta karina karla karoline karolina katja katrin kerstin kirsi laetitia
laila letizia ligia liliana liv lorena loreto lotte lourdes lucie ludmila luz magali magdalena maite manon manuela mareike margarete margareta margarethe margrethe mariana
mariela marielle marije marisa marisol marjolein marta martina martine mathilde matteuccia mette micaela michele mireille mirjam montserrat mylene nathalie nuria olga
ornella paloma paola patrizia pia pilar raffaella rocio rosalia rosario roselyne sabine sabina sandrine sanna sanne segolene sigrid silke silvia simonetta sofia
solange soledad solveig soraya stefania stine susana susanne svenja sylvie teresita thea therese tineke ulla ulrike ute valentina valeria valerie veronique virginie
vivian viviane waltraud wiebke wilhelmine ximena yolande zsuzsanna
"""
_MALE_EUROPEAN = """
achim adolfo alain alberto aldo alejandro aleksander alessandro alexandre alexis alfonso alfredo alvaro anders andreas andres angelo anibal antoine anton antonin antti ari
armando arnaud arne arnaldo arturo augusto aurelien axel balthasar bart bas bastian beniamino benito benoit bernardo bernd bernhard bertrand bjorn bo carles carlo carlos
carsten cesar christoph christophe claudio clemens cristian cristiano cristobal daan damiano danilo dario diego dieter dietmar dietrich dino dirk domingo edouard egil
emanuel emanuele emile emilio emmanuel enric enrico enrique erich erik ernesto ernst esteban etienne eugenio fabian fabien fabio fabrice fabricio federico felipe ferenc fermin
fernando fidel filip filippo florian francesco francisco franck franco francois franz frederic fredrik friedrich fritz gabriel gaetano gaston geert georg georges
gerardo gerhard gerrit giacomo gianluca gianni gilles gino giorgio giovanni giulio giuseppe gonzalo gottfried guido guillaume guillermo gunnar gunther gustav gustavo guus hakan
hannes harald hartmut heiko heiner heinrich heinz helmut hendrik henri henrik henrique hernan herve hjalmar holger horst humberto ignacio igor inaki jaap jacques
jaime jair jakob jan janez jasper javier jean-claude jean-luc jean-marie jean-pierre jens jeroen jerome jesper joachim joan joao joaquin jochen joerg johan johann johannes jonas
joop jordi jorg jorge jorgen jose josef josep joost juan juergen julien julio jurgen jussi kai karel kasper kaspar kees kjell klaas klaus knut kristian laurent lars laszlo leandro
leonardo leonel leszek lionel lorenzo luc luca luciano ludovic ludwig luigi luis luiz lukas lula lutz maarten manfred manolo manuel marcel marcello marcelo marcos mariano mario markus
martijn massimo mateo mathias mathieu mats matteo matthias matthieu mauricio maurizio mauro maxime michel miguel mikael mikkel mogens nestor nicola nicolas nicolo niels niklas
nils nuno octavio olaf olav ole olivier orhan oriol osvaldo otmar pal paolo pascal pasquale patricio patrik paulo pedro per philippe pierre pieter pietro quim rafael raffaele raimund raul
reinaldo reiner reinhard rene renato ricard riccardo roberto rodolfo rodrigo rogelio romain romano ruben rudiger rui salvador sandro santiago santos sander sauli sepp sigmar
silvano silvio simeon simone soren stefano steffen stephane sven svend tancredi thierry thijs thilo thorsten timo tiziano tomas torsten ugo ulrich umberto urs uwe valerio vicente
vincenzo volker walther werner wilhelm willem willi wim wolf wolfgang xabier xavi yannick yann yves
"""
# Polish, Czech, Russian, Ukrainian, Balkan, Baltic, Greek, Hungarian, Romanian, Caucasian
_FEMALE_EASTERN = """
agata aleksandra alena alexandra alina alla aliya alona anastasia anastasiya angeliki anca anzhelika asya bojana bozena danuta daria darya dasha dijana dina
dominika dragana ecaterina ekaterina elina elvira ewa evgenia evgeniya evita galina grazyna halina hanna ilona inna iolanta irena irina iryna ivana ivanna izabela jadwiga jana
jelena joanna jolanta justyna kasia kateryna katarzyna khatia kinga kira klaudia kristina krystyna ksenia ksenya larisa larysa lesia lidia lilia liudmila ljiljana lucja lyubov
lyudmila maia maja malgorzata margarita mariya mariia marija marta maryna masha mila milena mirjana monika nadezhda nadiya nana nataliya natalia natalya natasa nino oksana oleksandra olena
olesya oxana polina raisa ruslana salome sanja simona slavica snezana sofiya sofya svetlana svitlana tamar tatiana tatyana tetiana tetyana valentyna varvara vesna vera viktoria
viktoriya vjosa wioletta yana yekaterina yelena yevgenia yevgeniya yulia yuliya zhanna zinaida zorica zuzana zuzanna zofia
"""
_MALE_EASTERN = """
adam aleksandar aleksandr aleksandrs aleksei aleksej aleksey aleksi alexandr alexandros alexei alexey aleksis anatoli anatoliy anatoly andrei andrej andrey andrii andriy andriyan andrzej andrius andris
antal apostolos arkady arkadiusz arseniy arseny arsen artem artyom artur attila balazs bogdan bohdan bohumil boleslaw borislav borys boyko branko bronislaw calin constantin cristian
czeslaw dalibor danylo darius dawid denys dimitar dimitri dimitris dimitrios dmitri dmitriy dmitry dmytro donatas dragan edi egor emil eugen evangelos evgeny ferenc florin fyodor
gabor gediminas gennady georgi georgios georgy gheorghe giorgi gitanas gleb goran grigori grigory grzegorz gyorgy hashim heorhiy hristo ihor ilham ilie ilir ilya imre ioan ion ionut ioannis irakli
istvan iurie ivan ivo ivica jacek jakub janos janusz jaroslav jaroslaw jerzy jiri josip jozef juris kaspars kazimierz kirill klaus klemen konstantin konstantinos kostas krisjanis krzysztof kyriakos
lech leonid levan lev liviu lubomir luka maciej maksim maksym marcin marek marian marius marko mateusz matej maxim mevlut mihai mihail mihaly miklos mikhail mikheil mikola milan milorad milos miloslav
milos miro miroslav mykhailo mykola naftali nenad nicolae nicos nikita nikol nikola nikolai nikolaj nikolaos nikolay nikos oleg oleh oleksandr oleksii oleksiy olzhas ondrej ostap panagiotis panos pavel pavlo
pawel petar petr petro petru piotr plamen prokopis radek radoslaw radovan roman rosen rostyslav ruslan ryszard sandor semyon sergei sergej sergey serhii serhiy sergiu slavko slawomir
slobodan spyridon spyros stanislav stanislaw stavros stelian stjepan svyatoslav szymon taavi taras tihomir tibor timur toomas toomas tomasz tomislav traian tsvetan uladzimir vaclav vadim vadym
valdis valentin valentyn valeri valeriy valery vasil vasile vasily vasyl vassilis veselin viatcheslav viktor viktors vitali vitaliy vitaly vitalijs vladimirs vladislav vladyslav vojislav volodymyr vsevolod vyacheslav
waldemar wiktor witold wladyslaw wojciech yannis yanis yaroslav yegor yehor yevgeny yevhen yiannis yitzhak yury yuri yuriy zbigniew zdenek zdravko zelimir zeljko ziya zoltan zoran zurab
"""
# Arabic, Hebrew, Turkish, Persian, Kurdish, Afghan, Central Asian
_FEMALE_EASTERLY = """
abeer aida aigul aisha aliyah amal amani amina amira anat arwa asma asmaa ayse ayelet aysha azadeh aziza basma bushra canan dalal dalia dana dania dilara dina
ebru elif emine esra ezgi fadwa farah fariba farida fatema fatemeh fatima fatma fawzia feride filiz ghada golshifteh gulnara gulsen habiba hadas hadassah hala halima hanan hanin haneen
hatice heba hend hiba hila hind houda huda huma iman inas intisar jamila jihan jumana kadija karima khadija khalida lama lamia latifa leyla lina lubna lujain maha mahnaz mahsa maisa
malak malala malika manal marjane marwa maryam masih maysa meral meryem michal mina mona munira nabila nadia naglaa naima najat najla narges nasrin nawal nazanin negar nermin neslihan nesrin nour noura
noor nurit orit orly parisa parvin rabia raghad raghda rajaa rana rania rasha rawan reem rima rivka roya ruba rula sadaf safa sahar saida salma salwa samar samia samira sanaa sawsan selma setareh shabnam
shadi shahla shaima shaimaa shelly sherihan shirin shira shula sibel sima sivan soheila sumaya suha suzan suheir tahani talia tansu tawakkol tova tzipi wafa yael yara yasemin yasmeen yehudit zahra zainab zaynab
zehra zeinab zeynep zohreh zubaida
"""
_MALE_EASTERLY = """
abbas abd abdallah abdel abdelaziz abdel-fattah abdelfattah abdelkader abdelmalek abdul abdulaziz abdulhamit abdulla abdullah abdulrahman abdurrahman abu adel adil adnan ahmad ahmed ahmet ahmad-reza akbar akram
ali alireza amin amir amir-hossein ammar amnon amos amr anas anwar arash ariel arif arik asaf asad asghar ashraf askar avi aviv avigdor ayman aziz azmi babak badr bahram bakir baris barham bashar
bashir behrouz bekir benny bezalel bilal binali binyamin burak bulent cem cemil cengiz dani daoud dawood devlet doron ehud ebrahim ehsan ekrem elchin eliezer emad emomali emre enver erdal erdem erol
eyal fahd fahad faisal faiz fakhri farhad farid farouk faruk fathi fatih fayez fayiz feridun ferhat fouad fuad gad gadi gamal gassan ghassan gholam gilad gulbuddin gurbanguly habib hadi hafez haider haidar haim hakan hakeem hakim
halil hamad hamdi hamed hamid hamza hani haris haroon harun hasan hashem hassan hatem hazem heydar hicham hikmet hisham hosni hossein houssem huseyin hussain hussein ibrahim idris ihsan ilhan imad imran
isa ishaq ismail ismet itamar itzhak izzat jaber jabir jafar jalal jamal jamil jamshid javad javed jawad kais kamal kamel kamran karim kasim kassem kassym-jomart kayhan kazem kemal kerim khaled khalid khalifa khalil
koray kurmanbek levent mahamat mahdi mahmood mahmoud mahmud majid malik mansoor mansour marwan masoud massoud mehdi mehmed mehmet mehran menachem mesut meir mevlana moataz mohamad mohamed mohammad mohammed mohammad-javad mohsen moshe mostafa moqtada
muammar muhammad muhammed munir muqtada murat mustafa musa nabil nader nadim naftali naguib nahum naji najib namik nasser nawaf nayef nawaz nidal nimr nizar nouri numan nursultan oded ofer okan omar omer onur osama
osman ousmane oussama parviz qais qasem qassem qassim rachid rafi rafic rafiq rahim rajab ramadan rami ramin ramzi rashid rauf recep reuven reza riad riyad rouhollah rustam saad sabri sadegh sadyr sadiq saeb saeed safar said saif
saleh salah salam salim salman sameh sami samir samer sardar sarmad sarkis sayed sayyid selahattin selim semih serdar serkan shafiq shahab shakir shamil shapour sharif shavkat shaul shimon shlomo siamak sirajuddin sohrab suleiman
suleyman sultan taha taher tahir talal taleb tamer tamim tamir tariq tarek tareq tayyip tayfun taner tevfik turki tuncay uri uzi umar usama ugur vahid walid waleed wael wissam yahya yair yakup yariv yaser yasin yasser yehuda
yigal yilmaz yisrael yoav yossi yosef youssef yusuf zahir zaid zaki zalmay zayed zeev zeki ziad ziyad zine zvi
"""
# Indian, Pakistani, Bangladeshi, Sri Lankan, Nepalese
_FEMALE_SOUTH_ASIAN = """
aditi aishwarya akshata alka amrita amruta ananya anjali anju ankita anuja anupama anuradha anushka aparna archana arpita arundhati asha ashwini atishi bhavna bina brinda chandrika chhaya chitra deepa deepika devyani
divya durga ekta gauri gayatri geeta geetha gita harsimrat hasina hema hina indira ishita jaya jayalalithaa jayanthi jyoti kalpana kalyani kanika karuna kasturi kaveri kavita kiran kirti kiron komal lakshmi lalita lata laxmi leela
madhavi madhu madhuri mahua malini mamata manisha manju mayawati medha meena meenakshi meera megha menaka mira mrinal mukta namrata nandini nandita neelam neeta neha nidhi nirmala nirupama nisha nita nupur padma pallavi
parveen parvathi parvati payal pooja poonam prachi pragya pramila pranita pratibha preeti prema preneet priya priyanka priti radha radhika ragini rajani rajni rakhi rama rani ranjana rashmi rekha renu renuka revathi richa rina ritu riya
roopa ruchi rukhsana rupa sadhana sadhvi sakshi sandhya sangeeta sanjana sanjukta sapna sarita saroj sarojini sashi savita seema shabana shaheen shaila shalini shanta shanti sharmila sheetal shilpa shobha shraddha shreya shruti shubha
shweta sita smita smriti sneha sonali sonam sonia sudha suman sumitra sunita supriya sushma swapna swara swathi swati sweta tanvi tarana teesta trupti tulsi uma upasana urmila urvashi usha vandana vani varsha vasundhara
vidya vijaya vimala vineeta yamini zarina zeenat
"""
_MALE_SOUTH_ASIAN = """
abhijit abhinav abhishek adar aditya ajay ajit akash akhil akhilesh akshay alok aman amar amarinder amartya ambika amitabh amit amol amrit anand anant anil anirudh ankit ankur anmol anoop anshuman anuj anup anura anurag arindam arjun arun arvind ashish ashok ashwani asif
asim asaduddin atal atul avinash azim babul balasaheb bal balbir baldev balram bhagwant bharat bhupesh bhupendra bhupinder bhushan bilawal biman bimal binod biplab chandan chandrababu chandrashekhar chetan chirag damodar dalip debashish deepak deependra devendra dev dhananjay dharmendra dhruv digvijaya
dilip dinesh ejaz farooq gajendra ganesh gaurav gautam ghulam girish gopal gopinath gotabaya govind gulzar gurmeet hardeep hardik hari harish harjit harsh harsha harshvardhan hemant himanta inder inzamam iqbal ishaan jagan jagdish jagmeet jai jairam
jaswant javagal jayant jitendra jyotiraditya kailash kamlesh kapil karan karthik kartik kaushik khurram kishore kunal krishna kuldeep kumar lakshman lal lalit lalu laxman liaquat madan madhav mahendra mahesh mahinda maithripala manmohan manish manohar manoj mayank mehul
milind mohan mohit mukesh mukul mulayam murali murli nagaraj nandan naresh narendra narayan naveen navjot neeraj nikhil nilesh nirav nirmal nitin nitish omkar om palaniswami pankaj parag paresh parkash partha parvez pawan
pervez piyush prabhat prabhu pradeep prafulla prakash pramod pranab pranav prannoy prasad prasanna prashant prashanta prasoon pratap prateek pratik praveen pravin prem prithviraj prithvi pushpa qamar raghav raghuram raghu rahul raj raja rajan rajat rajdeep rajeev rajendra rajesh rajiv
rajinder rajkumar rajnath raju rakesh ram raman ramdev ramesh ramachandra ranil ranjan ranjit ratan ravi ravichandran ravindra ravinder rishabh rishi ritesh rohan rohit rupen sachin salil sambit samit sandeep sanjay sanjeev sanjiv sanjit
santosh sarath sarbananda sardar sarfaraz satish satya satyendra saurabh saurav sekhar shahbaz shahid shaktikanta shantanu sharad shashank shashi shehbaz shekhar shikhar shivam shivraj shiv shoaib shrikant shyam siddharth siddaramaiah sirisena sitaram sivaji
sonu sourav srinivas srikanth stalin subhash subramanian sudhir sujit sukhbir sumit sunil sundar suraj surendra suresh surinder surjit surya sushil swapan swaraj syed tapan tarun tejashwi tejas tharman uday udayan uddhav udit umesh utpal
vaibhav varun vasant veer venkaiah venkat venkatesh vidyut vijay vikas vikram vikrant vinay vineet vinod vipin vipul viraj virat virender vishal vishnu vishwanath vivek wasim yash yashwant yogendra yogi yogesh yuvraj zaheer zia zulfikar
"""
# Chinese, Japanese, Korean, Vietnamese, Thai, Malay, Indonesian, Filipino, Burmese
_FEMALE_EAST_ASIAN = """
akane akemi akiko asuka ayaka ayako ayumi chie chieko chiharu chika chunying corazon dewi emiko eri eriko etsuko fumiko geun-hye hanako haruka haruko hiroko hitomi imelda indah izumi junko kaori kayoko kazuko keiko kiko kimiko kumiko kyoko leni lestari
li-ying mai-linh maki makiko mami mari mariko masako mayumi megumi megawati mei meiling michiko midori mieko miho mika miki mina minako mio misaki mitsuko miyuki nanami naoko naomi natsuko natsumi ningning noriko nurul puan putri retno reiko rie rika risa
sachiko sadako sakura satoko satomi sayaka sayuri seiko setsuko shizuka shizuko siti soo-jin sri sumiko suu suyin takako tamiko thuy tomoko tomomi toshiko tran-thi umeko wahyuni wati wenjing xiaoling xiulan yingluck yo-jong yoko yoshiko yui yuka yukari yuki yukiko yuko yumi yumiko yuna
yuriko
"""
_MALE_EAST_ASIAN = """
agus akihiko akio akira anutin anwar atsushi bambang basuki benigno budi chavalit daisuke eiji fumio genki goro hajime haruhiko haruki hideki hideo hiro hiroki hirokazu hiroshi hiroyuki hisashi hishammuddin hun ichiro isamu isao jae-in
jinping jiro joko jong-il jong-un junichi junichiro jusuf katsuhiko katsunobu katsuya kazuhiro kazuo kazuya kei keiichi keisuke keizo ken kenichi kenichiro kenji kenta kenzo kiyoshi koichi koichiro koji kosuke kunihiko lijian mahathir makoto manabu manny masaaki masahiko masahiro masaki masaru
masashi masato masayoshi masayuki megat minoru mitsuru motohiro muhyiddin naoki naoto nobuo nobuyuki noboru norodom osamu prabowo prayut prayuth ryo ryosuke ryota ryuichi sadao satoru satoshi seiji shigeki shigeru shigeo shingo shinichi shinji shintaro shinya shinzo shigeyuki shohei shoichi shoji shunsuke
shuntaro sota srettha sugiarto susumu sutomo tadashi taizo takahiro takashi takayuki takeo takeshi takuya taro tatsuo tatsuya tetsuo tetsuro tetsuya thaksin tomohiro tomoyuki tooru toru toshiaki toshihiko toshihiro toshimitsu toshio toshiyuki tsutomu wiranto yasuhiro yasuo yasushi yasutoshi yasuyuki yoichi yoji yoshiaki
yoshihide yoshihiko yoshihiro yoshimasa yoshio yoshiro yoshinori yosuke yuichi yuichiro yuji yukio yusuke yutaka zhijun
"""
# African (Nigerian, Ghanaian, Kenyan, Ethiopian, South African, Francophone …)
_FEMALE_AFRICAN = """
abena abiola adaeze adama adanna adaora adwoa aissatou akosua akua ama aminata amma ayanda bintou busisiwe chiamaka chidinma chimamanda chinwe chipo ebele ese esi fanta fatou fatoumata fatoumatta folasade funmilayo funke hadiza hawa
ifeoma ijeoma jacinta joice kadiatou khanyisile lerato lindiwe lupita mariama mariame mariatou mbali naledi nandi ngozi nkechi nkiru nkosazana nneka nokuthula nomvula nomsa nomzamo nonhlanhla ntombi nyambura obiageli oby oluchi omotola onyeka oumou phumzile ramatoulaye refilwe sahle-work
sindisiwe tandiwe temi thandi thandiwe thuli tsitsi uzoamaka wambui wangari wanjiku winnie yaa yetunde zainabu zanele zodwa zoleka
"""
_MALE_AFRICAN = """
abdoulaye abebe abiy abubakar achille adebayo adekunle ademola aliko alassane alhaji alpha amadou aminu andile ayodele babacar babajide babatunde blaise bola boubacar bukola cheikh chidi chike chima chinedu chinua chukwuemeka collins demba dele didier ebenezer
ebrima edson ekow emeka emmerson faure femi festus fikile gbenga getachew godswill godwin goodluck hage hailemariam haile ibrahima idrissa isatou isaias jomo kagiso kalonzo kelechi kgalema kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lamine lazarus luthando macky
maina mamadou mangosuthu mandla mahamadou mbongeni menelik meles mobutu mohau mokgweetsi mosiuoa moussa moise muhammadu mwai nana ndabaningi njoroge nnamdi nuhu obafemi obinna oke okechukwu olusegun oluwaseun olusola oumar paa pius raila rotimi sadio salif salva
seretse siaka sipho siphiwe sizwe sylvester tendai teodoro thabo themba tidjane tito tunde uche uhuru umaru usman vusi wale wole workneh yakubu yaw yemi yoweri zacharie zweli zwelinzima
"""
_FEMALE_MORE = """
brigid marla megyn joni lael ghazala tashfeen caitlyn karlee dascha selenis faiza homira margalit betsey cathie ginni mazie maxine pramila primila sheila tammie vicky zephyr
bev cat chrissie deb dottie libby margie trish rach becca suzy jenn flo kat
aaliyah abosede achieng adalynn aigerim ainhoa aino akinyi alexandria aliaksandra allie aminah anastacia annalena
annamaria anneliese antonietta anu aparajita apolline apsana arantxa aruna asel assunta atieno aud ayanna azizah barb
beatrix begona berit bethan binta birthe bobbi bodil bronagh callie caoimhe capucine carmela carola carys catriona cerys
chanda chebet cheri christiane chrystel chrystia chunhua ciara clotilde concetta condoleezza cori cyndi dace damini
daryna deb dianna dilnoza dolly ebba eilidh eimear eliana elly elvia emmanuelle eunji everly fatimah fatuma fiorella flo
francia gargi gianna gigi ginette ginevra giusi golriz grainne gulnaz gunilla gwenaelle gwyneth hanh hauwa hege heli
hemlata huiling huong hyejin hyori idoia ileana imani imee indrani ingeborg itzel itziar iuliia jacinda jacquelyn jada
janaki jazmin jhulan jiaying jiyeon jocelyne jorunn josiane kaja kamila kamla karine kathi kathie katri keely keisha
kemi kersti ketanji khadijah khloe khrystyna kiara kiera kinsley kirstine kourtney kumari kylie kyrsten kyunghwa
laimdota lakisha lalitha larissa latisha latonya leire lihua linh lisette liz lizzie loredana loren lucrezia ludivine
ludovica lulu lungi macarena madelyn maider maija mairead makhosazana maneka margaux mariam mariastella marise marit
marjan maryia maryse mayra mehnaz meihua michaelia mimi mingxia minji mireya mithali modupe monique morag munisa nadege
nadzeya nafisa nalini nanaia naomie nerea nevaeh niamh nigar njoki noemi noemie nomfundo ntombizodwa nuala nunzia nusrat
nydia nyokabi oceane odile ofelia olha omolara orla pernille phuong piedad piret pranjal preet puteri rachida raffaela
rafidah ragnhild ramatu randi raphaelle rashida reba rhianna rhiannon rigoberta riikka ritika roisin rokhaya rona
rosaria rosena ruta ruthie sahra saltanat saoirse sari saskia shania shaniqua sharda shilpi shonda sibeth sohini
solomiya sorcha soyeon suella sunhee sunniva sushmita sussan sviatlana tabassum tameka tamika tarja thangam thao
titilayo torill trang turid tyra vaira vasudha veronika vinesh wanjiru xiaohong xiomara yanfei yanira yenny yeonmi
yesenia yewande ylva yoani yolonda yuanyuan zaleha zandile zarah zuhura zulema
chioma seo-yeon seo-yun ji-young mi-young eun-ji soo-jin hye-jin malgorzata ioana andreea layla benazir sana ayesha khaleda aoife bronwyn femke anouk tereza eleni dorcas tigist derartu meera blessing wambui nomsa thandi salwa xiomara friederike ugochi funke anupama jayati sinead
"""
_MALE_MORE = """
piers anselm rand anderson rush rahm reince sherrod deval tad whit butch khizr moammar daron austan asil burt neal yvon myron louie erick armstrong hogan garry harlan buddy ulric bertin zeke robby junot hany eswar laquan tamir lamar thom saxby orrin chuck jon tip mo denny kweisi elijah hakeem keith pete beto cory
cameron devin emerson bertie bennie bibi cal chas davey denny dima dom donnie freddy gabe howie kev lenny lew mikey norm reg reggie rich richie rog seb timmy volodya vlad vova wilf
aamir aart ababu abduljabbar abhisit abolhassan adamu adeyemi adham agim akif alaeddin albin algirdas alun andrus
anirban aniruddha anis antwan apisai ardeshir aref arnab arpad arsene arturas asaad asbjorn ashutosh ataollah atiku aung
ayad azmin babagana bajram basem bashiru behgjet behzad bela beppe bheki bidya bijan bipin birender birger blaine bobi
boediono bohuslav bongbong boudewijn bram bronislav bryson bukayo calogero carmelo carmine cees chamal champika
chandrakant chibuzor chidambaram chinmay chuan chukwudi chul ciaran cillian ciro coen cormac csaba dacian dafydd dalius
dapo dariush dattatreya dawud deandre debasish delroy demetrius denes deshawn devesh diarmuid diederik dipak dominick
donal dumitru dwyane ebuka eckhard edgars eduard eero egils egon einar ekene ekkehard elemer eliud enda endre eoin
erling esmail espen evo ewen fadi fares farrokh fatmir fatos ferdy fereydoun fergal feroz fionn frans frantisek frode
gajanan ganiyu ganjar gareth gaspare gennaro gerd gergely gethin geza ghasem ghazi gheorghiu gholamreza ghorbanali
giancarlo giannis gibran gintautas girija githae gopalkrishna gringo guglielmo gunter guntis gurcharan gwede gwilym
gyula haakon haitham hallvard hamish hammam hansjorg harbhajan harith harsimran hatta hazim henning houshang hrithik
htin humza husam hussam huw hynek iain idrus ieuan ifeanyi ignazio ihab ikechukwu ilkka ilmar indulis ingo ionel iraj
ishant isko isyaku ivar iwan iyad jaak jabu jadon jagmohan jahangir jaideep jalen janis jaromir jaspreet javon jawdat
jaylen jejomar jelle jhala jide jignesh jindrich jitan jost jozias jozsef juha juri jyrki kaarel kabiru kadri kalman
kalyan kanhaiya kare kareem karoly karsten kaveh kawhi keir kestutis kgosientsho khadga khairallah khairy kianoush
kieron kimi kipchoge kipchumba kiprono kiren kithure kizza kjartan kobe krishnan kumaraswamy kunle kyaw kylian kyrie
lachlan ladislav laith lajos lakshya lamarcus lando lasantha lateef lavar lebron leif lekan lennart levar linas lodewijk
lorenz luay lubos ludek luhut lulzim lungisa madhusudan maen mahfud mahir malachi manasseh mandeep mangala manouchehr
manpreet maris marshawn marton matyas mazen mbhazima mcebisi menzies merrick micah micheal mindaugas mircea mirek
mluleki moeldoko mojtaba moncef morten morteza mourad mousa muhaimin muhannad mukhtar munawar mungo munther mutahi mutaz
mutula mwangi mwenda mzwanele nabih nadhim najm nalaka namal nandu narhari nasir nasrallah navdeep nayib nazri nebojsa
nechirvan neelkanth neymar nhlanhla nicusor niek nilotpal nishant njeru novak nunzio nuwan obiora ochieng octavian odell
odhiambo odumegwu oisin okoth olafur olajide olamide oldrich ollanta olof olufemi olumide oluwole omondi omran onkar
onyekachi ors otieno ottmar ovidiu owain paavo padraig panfilo panyaza parvesh pep petre petteri pier pierluigi pim
pinarayi pita prachanda pratikno prawit premek radu raed rafizi ragnar raheem raimonds rainer rajkummar rajnikanth ralf
ramez ramezan ramnath ramon ramush ranveer rasmus ratko rayan reed rexhep rhodri ridwan rifaat rigathi rituparna roelof
rolandas roscoe rostam rouzbeh ruairi rudolf ruprecht rutger ruwan sabah sadananda saddam saeid safwat saifuddin sajid
sajith sali sambhaji sandiaga sandile sanusi sarvesh satyapal saulius saumitra sefik segun senzo seyi shahram shahrukh
shamsher shaquille sharjeel shavendra shehu shivakumar shubman siavash siegfried sigismund sigurd siim sitiveni sjoerd
skirmantas soheil sondhi sorin stefanos stig stokely struan sudhanshu suhail sukhjinder sukhwinder sulaiman sule
sulejman suthep suvendu sverre sybrand szilard tadhg tajudeen tamas tammam tathagata tawfiq teemu tejasvi terje thamer
thawar thongloun thorbjorn tjahjo tobi torben torbjorn trond tumwine tunji tuomas tyreek tyrell ubaydah udaya ugochukwu
uldis ulf upendra urmas usain uzor valon valtteri veit velenkosini veli vijayan viorel virbhadra vito vojtech volkmar
vuyo vygaudas vytautas wafula wajdi wasfi wayde wimal winfried wopke wouter wycliffe xander yadollah yadvinder yasonna
yazan yeddyurappa yinka yongyuth younes younis zahid zakaria zakir zaw zdenko zigmars zijad zinedine zlatko zsolt zuhair
zulkifli zwelithini
kamau haruto min-jun min-ho dong-hyun ji-hoon sang-woo jae-in seung-woo cian pekka kristjan thibault hakainde segun manish tyrone jean-baptiste jean-pierre jean-claude jean-luc jean-marc jean-paul
"""
_EITHER = """
winfred fran kit mel mo steph rosario alexis claude dominique jan joan laurence marian nicola simone yannick addison ainsley alex ariel aubrey avery bailey blair bobbie brook carey casey chandra charley charlie corey dallas dana darcy devon drew eden emerson
finley frankie hao harley hayden hong hyun jackie jaime jamie jean jesse jessie ji-young jin jody jordan jung kendall kerry kim kiran lane lee leigh leslie
lin ling lou lynn mackenzie marion marty mickey min ming misha morgan nicky nikki noor parker pat paris peyton quinn reese rene robbie robin rowan sam sandy sasha shawn shelby sidney
sina sky skyler stevie sun sung sydney taylor terry valery val vivian wei wen xiao yi ying young yu yuki zion
jess dana nicky robbie lindsay bo kadri nikita riley blake harper dakota shay billie jun lei xin hui yan ji-woo noa nur minh devon emery finley remy sacha sandy sunny
"""


def _words(*tables: str) -> frozenset[str]:
    return frozenset(word for table in tables for word in table.split())


EITHER = _words(_EITHER)
FEMALE = _words(
    _FEMALE_ENGLISH,
    _FEMALE_EUROPEAN,
    _FEMALE_EASTERN,
    _FEMALE_EASTERLY,
    _FEMALE_SOUTH_ASIAN,
    _FEMALE_EAST_ASIAN,
    _FEMALE_AFRICAN,
    _FEMALE_MORE,
)
MALE = _words(
    _MALE_ENGLISH, _MALE_EUROPEAN, _MALE_EASTERN, _MALE_EASTERLY, _MALE_SOUTH_ASIAN, _MALE_EAST_ASIAN, _MALE_AFRICAN, _MALE_MORE
)
FIRST_NAMES = FEMALE | MALE | EITHER
FAMILY_NAMES_FIRST = _words(
    """
    ahn ban cao chan chen cheng chiang cho choe choi chung deng ding dong fan fang feng fu gao gong guo han he ho hu huang hwang jang jiang jin jung kang kim kong kwon lam
    lee lei li liang lim lin liu long lu luo lyu ma mao meng min moon nguyen ng nie oh pak pan park peng pham qian qin ren ri roh ryu seo shen shi shin sohn song su sun tan tang
    tian tran wang wei wen wong wu xi xia xiao xie xu yan yang yao ye yeo yi yin yoo yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou
    """
)
"""Chinese, Korean and Vietnamese family names: in "Xi Jinping" the first name comes second."""
