"""Countries, regions and big cities, and the adjectives and nouns of their people, in lower case: what is no person's name."""

_COUNTRIES = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain
brunei bulgaria burundi burma cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france
gabon gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait
kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro
morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican
venezuela vietnam wales yemen zambia zimbabwe
"""
_REGIONS = """
africa alabama alaska alberta america americas andalusia antarctica arabia arizona arkansas asia assam balkans bavaria bengal bihar brittany california carolina catalonia caucasus chechnya colorado connecticut crimea darfur dakota
delaware delhi donbas donbass europe flanders florida galicia gaza goa gujarat hampshire haryana hawaii herzegovina himachal idaho illinois indiana iowa jharkhand kansas karnataka kashmir kentucky kerala kurdistan louisiana luhansk lombardy maharashtra maine
manitoba maryland massachusetts michigan midlands minnesota mississippi missouri montana nebraska nevada normandy ohio oklahoma ontario oregon orissa odisha pennsylvania punjab quebec queensland rajasthan saskatchewan scandinavia siberia sicily sindh
sikkim tasmania telangana tennessee texas tibet tyrol ulster utah vermont virginia wisconsin wyoming xinjiang yorkshire yukon zealand mideast u.s u.s. uk u.k us usa eu un u.n u.n. west east north south uae u.a.e
kent essex sussex surrey cornwall devon cumbria lancashire norfolk suffolk somerset dorset donetsk kherson zaporizhzhia
"""
_CITIES = """
abuja accra aleppo algiers amman amsterdam ankara antwerp athens atlanta auckland austin baghdad bali baltimore bangalore bangkok barcelona basra beijing beirut belfast belgrade bengaluru berlin birmingham bogota bonn bordeaux boston brasilia
brisbane bristol brooklyn brussels bucharest budapest cairo calais calgary canberra caracas cardiff casablanca chennai chicago cincinnati cleveland cologne colombo copenhagen dakar dallas damascus davos denver detroit dhaka doha
dubai dublin durban dusseldorf edinburgh edmonton fallujah florence frankfurt geneva glasgow guangzhou hague hamburg hanoi harare havana helsinki hiroshima hollywood houston hyderabad islamabad istanbul izmir jaipur jakarta jeddah jerusalem johannesburg kabul
kampala kandahar karachi kathmandu kharkiv khartoum kiev kyiv kigali kinshasa kolkata lagos lahore lausanne leeds lima lisbon liverpool london lucknow luxor lviv lyon madras madrid malmo manchester manhattan manila mariupol marseille melbourne memphis miami milan
milwaukee minneapolis minsk mogadishu montreal moscow mosul mumbai munich nairobi naples nashville newcastle odesa odessa orlando osaka oslo ottawa oxford palermo paris patna perth peshawar philadelphia phoenix pittsburgh portland prague pretoria pyongyang
quito rabat ramallah raqqa reykjavik riga riyadh rome rotterdam sacramento salisbury sarajevo seattle seoul shanghai sheffield shenzhen sofia srinagar stockholm stuttgart sydney taipei tallinn tampa tbilisi tehran tokyo toronto tripoli tunis turin
ulaanbaatar vancouver venice vienna vilnius warsaw washington wellington westminster wuhan yangon yerevan zagreb zurich queens bronx broadway harlem charlottesville jalandhar
"""
_PEOPLES = """
afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini balkan baltic bangladeshi basque belarusian belgian bolivian bosnian brazilian british
briton bulgarian burmese cambodian canadian catalan chechen chilean chinese christian colombian congolese cornish croatian cuban cypriot czech danish dane dutch egyptian emirati english estonian ethiopian european filipino finnish finn flemish french frenchman
georgian german ghanaian greek gulf haitian hindu hispanic hungarian icelandic indian indonesian iranian iraqi irish irishman islamic islamist israeli italian jamaican japanese jewish jew jordanian kazakh kenyan korean kurdish kurd kuwaiti kyrgyz lao
latin latino latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese maori mediterranean mexican moldovan mongolian moroccan muslim nepalese nepali nigerian nordic norwegian omani orthodox ottoman pacific
pakistani palestinian peruvian polish pole portuguese protestant qatari roman romanian russian rwandan saudi scandinavian scot scottish serb serbian shia shiite sikh singaporean slavic slovak slovakian slovenian somali soviet spanish
spaniard sri sudanese sunni swede swedish swiss syrian taiwanese tajik tamil tanzanian texan thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh welshman western yemeni zambian zimbabwean
catholic anglican baptist lutheran methodist mormon evangelical buddhist republican democrat democratic gop tory tories labour conservative liberal communist socialist marxist nazi fascist green libertarian progressive zionist
dutchman dutchwoman frenchwoman irishwoman welshwoman englishman englishwoman scotsman scotswoman scouser kiwi new-yorker californian floridian ohioan londoner parisian muscovite iowan african-american asian-american nato
"""
PLACES = frozenset((_COUNTRIES + _REGIONS + _CITIES).split())
PEOPLES = frozenset(_PEOPLES.split()) | frozenset(
    word + "s" for word in _PEOPLES.split() if not word.endswith(("s", "ese", "ish", "ic", "y", "x", "ch"))
)
"""Adjectives and nouns of nations, creeds and parties."""
PLACE_OPENERS = frozenset(
    "new san santa los las el saint st fort mount great north south east west northern southern eastern western central upper lower puerto costa sri saudi hong cape rio sao são tel addis kuala buenos abu ho".split()
)
"""First words of place names of several words: "New York", "San Francisco"."""
