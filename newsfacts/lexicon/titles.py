"""Titles and human nouns: what stands before or beside a person's name, with the gender where the word has one.

Nouns are in lower case and singular. ``TITLES`` may stand directly before a name ("President Putin", "spokesman Todd Mesek");
``HUMAN_NOUNS`` are all nouns for one person, the titles included: "the senator", "a witness".
"""

HONORIFICS = {
    "mr": "male", "mrs": "female", "ms": "female", "miss": "female", "mx": None, "sir": "male", "lady": "female", "lord": "male", "dame": "female",
    "dr": None, "prof": None, "rev": None, "hon": None, "fr": "male", "msgr": "male", "monsignor": "male", "mme": "female", "madame": "female",
    "monsieur": "male", "señor": "male", "señora": "female", "herr": "male", "frau": "female", "sri": "male", "shri": "male", "smt": "female", "ven": None,
    "madam": "female", "father": "male", "sister": "female", "brother": "male", "pastor": None, "rabbi": "male", "imam": "male", "sheikh": "male",
    "sheik": "male", "ayatollah": "male", "mullah": "male", "maulana": "male", "datuk": "male", "tan": None, "tun": None, "haji": "male", "alhaji": "male", "hajiya": "female", "shaikh": "male", "swami": "male", "daw": "female", "ustad": "male",
}  # fmt: skip
"""Words, without their full stop, that come before a name only."""

ABBREVIATED = {
    "pm": "prime minister", "cm": "chief minister", "vp": "vice president", "ag": "attorney general", "di": "inspector", "dci": "inspector", "pc": "constable", "wpc": "constable",
    "sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative", "gov": "governor", "govs": "governor", "pres": "president",
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain", "cpt": "captain", "sgt": "sergeant", "cpl": "corporal", "pvt": "private",
    "adm": "admiral", "cmdr": "commander", "brig": "brigadier", "det": "detective", "insp": "inspector", "supt": "superintendent", "amb": "ambassador",
    "atty": "attorney", "asst": "assistant", "dep": "deputy", "dir": "director", "sec": "secretary", "prof": "professor", "rev": "reverend", "dr": "doctor",
    "dist": "district", "lieut": "lieutenant", "cllr": "councillor", "hon": "honourable", "st": "saint", "msgr": "monsignor",
}  # fmt: skip
"""Titles written short, with the noun that they stand for."""

_GENDERED = {
    "female": "spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman policewoman sportswoman saleswoman "
    "stateswoman alderwoman camerawoman horsewoman noblewoman gentlewoman frontwoman ombudswoman servicewoman actress heroine hostess heiress waitress stewardess "
    "queen princess duchess baroness countess empress woman girl lady mother mom mum wife widow daughter sister aunt niece grandmother granddaughter stepmother "
    "girlfriend ex-wife bride nun schoolgirl housewife headmistress mistress goddess landlady priestess ballerina mother-in-law sister-in-law daughter-in-law "
    "grandma grandmom stepdaughter godmother matriarch begum midwife",
    "male": "spokesman chairman congressman assemblyman councilman businessman policeman sportsman salesman statesman alderman cameraman horseman nobleman gentleman frontman "
    "fireman fisherman serviceman clergyman craftsman foreman airman seaman hitman gunman strongman tradesman waiter steward king prince duke baron count emperor earl tsar czar man boy father dad husband "
    "widower son brother uncle nephew grandfather grandson stepfather boyfriend ex-husband groom monk schoolboy headmaster pope cardinal archbishop bishop priest imam "
    "rabbi sheikh landlord father-in-law brother-in-law son-in-law grandpa stepson godfather patriarch abbot sultan emir ayatollah friar "
    "batsman linesman midshipman guardsman",
}  # fmt: skip
_OFFICES = """
president premier chancellor minister secretary senator representative governor mayor ambassador envoy commissioner delegate deputy speaker leader whip lawmaker
legislator politician candidate nominee incumbent challenger councillor councilor councilmember councilperson congressperson assemblymember chairperson chair spokesperson official diplomat attaché consul monarch sovereign ruler regent
dictator autocrat president-elect mp mep msp mla td tory democrat republican liberal conservative independent lord peer statesperson strategist pollster adviser advisor aide counselor counsellor
counsel attorney lawyer solicitor barrister prosecutor judge magistrate justice sheriff constable officer detective inspector superintendent sergeant lieutenant captain major colonel
brigadier general marshal admiral commodore commander commandant corporal private soldier sailor pilot marine veteran commando fighter rebel militant warlord chief director manager executive
ceo cfo coo cto cio boss head owner founder co-founder cofounder co-chair co-chairman co-chairwoman co-owner co-author co-director co-leader partner principal president-designate treasurer trustee administrator coordinator organizer organiser supervisor superintendent
banker economist analyst trader investor broker financier billionaire millionaire tycoon magnate entrepreneur industrialist consultant developer engineer scientist researcher professor lecturer
teacher academic scholar historian philosopher sociologist psychologist psychiatrist epidemiologist virologist biologist chemist physicist mathematician astronomer astronaut cosmonaut geologist meteorologist
climatologist ecologist anthropologist archaeologist archeologist linguist statistician demographer criminologist doctor physician surgeon nurse paramedic pharmacist dentist pathologist coroner therapist
veterinarian journalist reporter correspondent editor columnist author writer novelist poet playwright critic blogger broadcaster presenter anchor host commentator producer filmmaker photographer
cinematographer artist painter sculptor designer architect singer songwriter musician pianist violinist guitarist drummer rapper composer conductor dancer choreographer actor comedian
model celebrity star player coach manager trainer captain goalkeeper striker defender midfielder quarterback pitcher catcher batter bowler cricketer footballer golfer boxer swimmer sprinter runner athlete
cyclist jockey referee umpire skipper driver forward guard champion olympian activist campaigner advocate dissident opponent critic whistleblower whistle-blower protester demonstrator organiser volunteer resident neighbor neighbour
local native villager farmer fisher worker employee employer labourer laborer shopkeeper grocer baker butcher cook chef waiter barber builder carpenter electrician plumber mechanic miner trucker
passenger commuter tourist traveller traveler visitor customer client consumer shopper patient survivor victim witness bystander eyewitness suspect defendant plaintiff accused convict inmate prisoner
hostage detainee fugitive robber killer murderer shooter attacker assailant refugee migrant immigrant asylum-seeker student pupil graduate undergraduate teenager child kid youth toddler baby adult pensioner
retiree parent grandparent sibling spouse partner fiancé fiancée cousin relative friend colleague counterpart co-worker ally rival foe mentor protégé heir successor predecessor source insider
expert specialist pundit observer participant applicant speaker guest member fellow follower supporter backer donor fan reader viewer voter constituent citizen taxpayer person individual firefighter
librarian curator clerk receptionist janitor postman bartender translator interpreter investigator auditor accountant agent lobbyist negotiator mediator monitor inspector regulator
rescuer clergy pastor minister preacher reverend chaplain vicar deacon evangelist missionary theologian saint pilgrim worshipper believer imam vice-president vicepresident
goalscorer umpire selector hero legend icon pioneer mogul magnate philanthropist socialite heir influencer youtuber vlogger streamer gamer
ombudsman rector provost dean chancellor vice-chancellor headteacher registrar bursar warden governor-general viceroy comptroller controller secretary-general advocate-general attorney-general solicitor-general director-general consul-general inspector-general auditor-general undersecretary sarpanch tehsildar
taoiseach tánaiste emeritus laureate
"""


def _gendered() -> dict[str, str]:
    return {noun: gender for gender, nouns in _GENDERED.items() for noun in nouns.split()}


GENDER_OF = _gendered()
"""Nouns that tell the gender of the person."""
HUMAN_NOUNS = frozenset(_OFFICES.split()) | frozenset(GENDER_OF)
_PARTISANS = frozenset(
    "republican democrat liberal conservative independent tory td native fellow local individual private public".split()
)
_PLURALS = frozenset(
    "messrs presidents ministers senators governors representatives leaders chancellors generals secretaries congressmen congresswomen professors analysts justices judges".split()
)
TITLES = (HUMAN_NOUNS - _PARTISANS) | _PLURALS | frozenset(HONORIFICS) | frozenset(ABBREVIATED)
TAKING_COMPLEMENT = frozenset(
    "secretary minister speaker director archbishop bishop duke duchess earl prince princess chairman chairwoman chair head king queen sultan emir attorney president chief leader".split()
)
"""Titles that go on with "of …" before the name: "Secretary of State John Kerry"."""
TITLE_COMPLEMENTS = frozenset(
    "state defense defence treasury health house commerce labor labour energy education transportation agriculture war navy army finance interior police staff".split()
)
"""What may follow "of (the)" in a title before a name: "Secretary of State John Kerry"."""
ALSO_SURNAMES = frozenset(
    "king prince pope bishop dean major judge marshal duke earl baron abbot justice chancellor priest knight little young cook baker butcher carpenter miner farmer fisher taylor "
    "head chambers partner driver forward star guest fellow child kidd author page porter cardinal general constable warden abbott monk marine minor painter potter mason "
    "archer hunter shepherd gardener chef sergeant sheriff speaker noble rich lord count champion clerk pilgrim saint pastor parson friend hooker "
    "tan sheikh begum private model".split()
)
"""Titles that are surnames too: "Angus King", "Tim Cook"; after a first name they belong to the name."""
PLACES_AND_SURNAMES = frozenset(
    "hill hall lane park field fields west wood day ward street beach lake castle court house church bridge gates rivers forest grove ford ridge north "
    "winter summer temple tower towers law rule english holland ireland france spain israel washington lincoln london york jordan".split()
)
"""Surnames too, after a first name: "Leo Park, 34," and "Tom Hill said", but "Victoria Park"."""
SUFFIXES = frozenset("jr sr ii iii iv esq phd md qc kc obe cbe mbe".split())
"""What follows a name and is no part of the surname."""
REGNAL = frozenset(
    "king queen prince princess pope emperor empress tsar czar sheikh sultan emir patriarch sister brother saint father mother".split()
)
"""Titles before a first name: "King Hussein", "Pope Francis", "Sister Agnes"."""
OFFICES = frozenset(
    "president premier chancellor minister secretary governor mayor ambassador pope king queen prince princess emperor sultan emir judge magistrate justice coroner prosecutor sheriff chief "
    "chairman chairwoman chairperson chair spokesman spokeswoman spokesperson speaker commissioner director manager owner attorney lawyer solicitor barrister counsel officer official "
    "source witness doctor editor author reporter captain principal headteacher landlord ombudsman leader head boss ceo executive administrator".split()
)
"""Nouns that, with "the", can bring in somebody new: "the judge said". Others ("the striker") take up somebody who was named."""
HONOURS = frozenset("qc kc sc mp msp obe mbe cbe phd md esq mla td ao am om".split())
"""Letters after a name that are not the name's."""
RANKS = frozenset("vice deputy chief prime lieutenant assistant".split())
"""Before a title they make another office: a chief justice is no justice, nor a deputy mayor a mayor."""
BROADER = {
    "lawmaker": frozenset("senator representative congressman congresswoman mp legislator assemblyman assemblywoman councillor councilman councilwoman deputy".split()),
    "politician": frozenset("senator representative congressman congresswoman mp governor mayor minister councillor".split()),
    "officer": frozenset("sergeant detective inspector superintendent constable captain lieutenant".split()) | {"chief inspector"},
    "minister": frozenset(("prime minister", "chief minister", "secretary")),
    "spokesperson": frozenset("spokesman spokeswoman".split()),
    "chair": frozenset("chairman chairwoman chairperson".split()),
    "forward": frozenset("striker winger".split()),
    "striker": frozenset(("forward",)),
    "boss": frozenset(("manager", "coach", "ceo", "executive", "chief executive", "owner", "chief")),
    "coach": frozenset(("manager",)),
    "manager": frozenset(("coach",)),
    "lawyer": frozenset("attorney solicitor barrister counsel".split()),
    "attorney": frozenset(("lawyer", "attorney general")),
    "professor": frozenset(("lecturer", "academic", "assistant professor")),
    "colonel": frozenset(("lieutenant colonel",)),
    "general": frozenset(("lieutenant general",)),
    "doctor": frozenset("surgeon physician epidemiologist".split()),
    "premier": frozenset(("prime minister",)),
    "judge": frozenset(("justice", "magistrate", "chief justice")),
    "congressman": frozenset(("representative",)),
    "congresswoman": frozenset(("representative",)),
    "governor": frozenset(("gov",)),
}  # fmt: skip
"""For nouns by which people are taken up again, the narrower roles that they can stand for: "the lawmaker" for a senator."""
