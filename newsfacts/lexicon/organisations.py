"""Nouns that end or open a proper name which is no person's, in lower case."""

BODIES = frozenset(
    "academy administration agency airlines airways alliance army assembly assn associates association authority bank bancorp board brotherhood bureau cabinet campaign centre center centers "
    "chamber church clinic club co coalition college collective command commission committee communications companies company conference confederation congress consortium "
    "consulting convention cooperative corp corporation corps council court courts department dept directorate electric embassy energy enterprises exchange federation "
    "fed firm force forces forum foundation front fund group guard guild healthcare holdings hospital house inc industries initiative institute institution insurance intelligence "
    "international jihad kremlin laboratories laboratory labs league legislature llc llp lobby ltd media militia ministry mission mosque motors movement museum network networks news "
    "nhs office organisation organization panel parliament partners partnership party pharmaceuticals plc police politburo post press project railway railways resources response school schools "
    "secretariat securities senate service services society software solutions squad staff studios syndicate systems taliban team technologies telecom television theatre theater times toyota "
    "treasury tribune tribunal trust union united university ventures watch wing works workers youth chronicle herald gazette journal telegraph guardian observer magazine daily pentagon rovers wanderers athletic rangers therapeutics biosciences metals foods homes stores electronics chemicals properties".split()
)
"""Head nouns of organisations: "Treasury Department", "Goldman Sachs Group", "New York Times"."""
THINGS = frozenset(
    "act agreement airport amendment arena ave avenue award awards bay beach bill boulevard bowl bridge building canyon capitol castle cathedral championship championships channel christmas city classic coast constitution convention county cove cup "
    "dam day days deal declaration democracy desert district drive east easter eve express falls festival fest field fields forest fort games garden gardens gate gulf gun hall harbor harbour health heights highway hill hills holocaust hotel inn island islands isle "
    "jail junction knot lake lakes lane law line mall manor market marathon memorial mine monument mount mountain mountains north oblast ocean olympics open pact palace park peninsula pier plain plan plant plateau plaza "
    "point pole port prison prize program programme province pub quarter race ranch range region reserve resort restaurant revolution ridge river riviera road room route rule sea series shield shore south springs square stadium "
    "state states station storm strait strategy street strip studio suite summit temple terrace territory tower towers town trade trail treaty trophy tunnel valley village war ward west wood world year act tour vote week "
    "prix derby hurricane virus theory protocol accord accords grill bar cafe café committee eastern western northern southern rights security summer winter spring autumn super central republic emirates kingdom nations".split()
)
"""Head nouns of places, works, laws and events: "Capitol Hill", "Super Bowl", "Key Tower"."""
NAMED_LIKE_PERSONS = frozenset(
    "cyclone hurricane typhoon storm ship ferry trawler tanker yacht vessel frigate steamer lifeboat horse racehorse dog".split()
)
"""What has a first name and is nobody: "Cyclone Ada", "the ferry Ada"."""
JOINING = frozenset(
    "first academy agency association authority bank board bureau center centre centers centres chamber church coalition college commission committee conference council court daughters department directorate federation "
    "foundation fund house institute institutes league ministry museum national office organisation organization parliament party school secretariat senate society sons supreme union university "
    "archdiocese diocese duchy brotherhood friends doctors reporters campaign confederation congress corporation cooperation bill isle kingdom law rock speaker".split()
)
"""Head nouns that take "of …" and "for …" into the name: "Bank of England", "Centers for Disease Control and Prevention"."""
CORPORATE_SUFFIXES = frozenset(
    "inc corp corporation co company ltd limited llc llp plc group holdings ag sa nv spa gmbh se pty lp".split()
)
"""What follows an organisation's name and may be left out of it."""
MEMBERS = frozenset(
    "Women Men Children People Workers Teachers Farmers Fishermen Veterans Doctors Physicians Nurses Students Citizens Girls Boys Lawyers Employers Governors Mayors Players Writers "
    "Actors Miners Drivers Pilots Officers Parents Consumers Tenants Taxpayers Seafarers Growers Manufacturers Publishers Editors Directors Prisoners Survivors Victims".split()
)
"""Nouns whose possessive goes on in a name: "Fishermen’s Union", "Children’s Hospital"."""
BODIES_FIRST = frozenset("radio banco banca banque universidad université università universität".split())
"""What organisations begin with: "Radio Vest", "Banco Marino"."""
DOING_BUSINESS = frozenset(
    "rival partner supplier broker broadcaster developer operator owner sponsor backer investor producer agent consultant".split()
)
"""What firms are called before their names, as people are: "rival Norvolt", "broker Marlow Metals"."""
OF_ANY_BODY = frozenset(
    "company group firm business corporation organisation organization body agency outlet site website".split()
)
"""Those of ``TAKEN_UP`` that can be said of an organisation whatever noun its name ends with."""
_TAKEN_UP_BY = {
    "airline": "airlines airways", "carrier": "airlines airways", "bank": "banco banque bancorp", "lender": "bank bancorp", "insurer": "insurance",
    "carmaker": "motors", "automaker": "motors", "drugmaker": "pharmaceuticals therapeutics biosciences", "retailer": "stores foods", "chipmaker": "semiconductor electronics",
    "newspaper": "times tribune chronicle herald gazette journal telegraph guardian observer daily post", "paper": "times tribune chronicle herald gazette journal telegraph guardian observer daily post",
    "broadcaster": "radio television networks news", "station": "radio television", "club": "rovers wanderers athletic united rangers", "side": "rovers wanderers athletic united rangers",
    "regulator": "authority commission agency", "watchdog": "authority commission agency", "university": "universidad université università universität", "party": "alliance coalition",
    "broker": "securities", "brokerage": "securities", "force": "police", "court": "tribunal", "hospital": "clinic", "charity": "trust foundation",
}  # fmt: skip


def _by_head() -> dict[str, frozenset[str]]:
    heads = {head for taken in _TAKEN_UP_BY.values() for head in taken.split()}
    return {head: frozenset(noun for noun, taken in _TAKEN_UP_BY.items() if head in taken.split()) for head in heads}


TAKEN_UP_AS = _by_head()
"""For a head noun of organisations the nouns that take it up: Qantara Airways is "the airline"."""
GUARDS = frozenset("coast national home republican revolutionary border civil state swiss".split())
"""Before "guard" they make a force: "the coast guard"; a guard alone is a person."""
TAKEN_UP = frozenset(
    "company group firm business corporation conglomerate bank lender insurer retailer supermarket chain carrier airline automaker carmaker chipmaker drugmaker "
    "planemaker steelmaker toymaker shipbuilder housebuilder homebuilder telco nonprofit non-profit cooperative co-op maker manufacturer producer developer operator supplier brewer miner brokerage fund startup start-up utility publisher newspaper paper magazine broadcaster network station outlet site website "
    "club team side league agency ministry department bureau office regulator watchdog authority commission council committee institute think-tank charity foundation university college school hospital union party "
    "movement coalition organisation organization association federation body court tribunal".split()
)
"""Nouns by which organisations are taken up again: "the company said"."""
