"""Languages whose calendar words dateparser knows, by the first subtag of their BCP 47 code; English has its own grammar."""

FOREIGN_LANGUAGES = frozenset(
    "af agq ak am ar as asa ast az bas be bem bez bg bm bn bo br brx bs ca ce cgg chr ckb cs cy da dav de dje dsb dua dyo dz ebu ee el eo es "
    "et eu ewo fa ff fi fil fo fr fur fy ga gd gl gsw gu guz gv ha haw he hi hr hsb hu hy id ig ii is it ja jgo jmc ka kab kam kde kea khq "
    "ki kk kl kln km kn ko kok ks ksb ksf ksh kw ky lag lb lg lkt ln lo lrc lt lu luo luy lv mas mer mfe mg mgh mgo mk ml mn mr ms mt mua my "
    "mzn naq nb nd ne nl nmg nn nnh nus nyn om or os pa pl ps pt qu rm rn ro rof ru rw rwk sah saq sbp se seh ses sg shi si sk sl smn sn so "
    "sq sr sv sw ta te teo th ti tl to tr twq tzm ug uk ur uz vi vun wae xog yav yi yo yue zgh zh zu".split()
)
"""Kept here so that no engine needs to import dateparser to know what it can read; a test holds it against dateparser's own list."""

OF = ("de", "del", "di", "do", "da", "d'", "d’", "of")
"""Small words between a day, its month and its year: "23 de diciembre de 2021"."""

NUMBERS: dict[str, str] = {
    "es": "un|una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "un|una due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze",
    "nl": "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "pl": "jeden|jedną|jedna dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
}
"""The words for 1 to 12 where dateparser has none, several forms of one joined by a stroke."""

MONTHS_AFTER_IN: dict[str, str] = {
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
    "pl": "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu",
}
"""The months in the case that "in" takes, where dateparser has them in others only."""
