"""English function words by class, all in lower case: where a noun phrase can begin and must end."""

DETERMINERS = frozenset(
    "a an the this that these those some any each every either neither no all both half such what which whose another other several many few "
    "much more most less fewer least enough".split()
)
POSSESSIVES = frozenset("my your his her its our their whose".split())
PRONOUNS = frozenset(
    "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who whom whoever one ones "
    "someone somebody anyone anybody everyone everybody nobody none something anything everything nothing mine yours hers ours theirs".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between "
    "beyond by concerning despite down during except for from in inside into like minus near of off on onto opposite out outside over past "
    "per plus regarding round since than through throughout till to toward towards under underneath unlike until unto up upon versus via "
    "with within without worth".split()
)
CONJUNCTIONS = frozenset(
    "and or but nor yet so because although though while whereas if unless whether when whenever where wherever that once lest".split()
)
AUXILIARIES = frozenset(
    "be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought "
    "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't".split()
)
ADVERBS = frozenset(
    "not never ever also only just even still already again too very quite rather almost nearly about approximately roughly so then now here "
    "there today yesterday tomorrow later earlier ago however meanwhile thus therefore perhaps maybe instead together apart away back soon "
    "halfway once twice often sometimes usually always mostly largely mainly partly".split()
)
WH_WORDS = frozenset("who whom whose which what when where why how that".split())
