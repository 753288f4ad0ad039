"""Short forms of first names and the names that they stand for, folded and in lower case."""

_TABLE = """
abigail: abby gail; abraham: abe; albert: al bert bertie; alexander: alex alec al sandy sasha; alexandra: alex sandra sasha; alfred: alf alfie fred;
allan: al; andrew: andy drew; anthony: tony ant; archibald: archie; arthur: art; barbara: barb; barnard: barney; benjamin: ben benny bennie bibi;
bernard: bernie; beverly: bev; bradley: brad; calvin: cal; caroline: carrie; catherine: cathy cat kate kathy katie; charles: charlie chuck chas;
christine: chris chrissie; christopher: chris kit; clifford: cliff; clinton: clint; cynthia: cindy; daniel: dan danny; david: dave davey; deborah: deb debbie;
dennis: denny; dmitry: dima; dominic: dom; donald: don donnie donny; dorothy: dot dottie; douglas: doug; edward: ed eddie ted teddy ned; eleanor: ellie nell;
elizabeth: liz lizzie beth betsy betty eliza libby; emmanuel: manny; eugene: gene; florence: flo; frances: fran; francis: frank fran; franklin: frank;
frederick: fred freddie freddy; gabriel: gabe; geoffrey: geoff; george: georgie; gerald: gerry jerry; gregory: greg; harold: harry hal; harriet: hattie;
henry: hank harry; herbert: herb bert; howard: howie; hubert: bert; isaac: ike; jacob: jake; jacqueline: jackie; james: jim jimmy jamie jay; janet: jan;
jason: jay; jeffrey: jeff; jennifer: jen jenny jenn; jeremiah: jerry; jessica: jess jessie; jesse: jess; joanna: jo joan; john: jack johnny jon; jonathan: jon jonny;
joseph: joe joey; joshua: josh; judith: judy; julian: jules; katherine: kate kathy katie kat kay; kathleen: kathy kate; kenneth: ken kenny; kevin: kev; kimberly: kim;
lawrence: larry; leonard: len lenny leo; leonardo: leo; leslie: les; lewis: lew; lillian: lily; louis: lou; luther: lu; malcolm: mal; margaret: maggie meg peggy margie rita;
martin: marty; martha: marty; matthew: matt; maurice: mo; maxwell: max; megan: meg; melvin: mel; michael: mike mick mickey mikey; mitchell: mitch; mohammed: mo; mohamed: mo;
nancy: nan; natalie: nat; nathan: nate nat; nathaniel: nate nat; nicholas: nick nicky; nicola: nicky; norman: norm; oliver: ollie; pamela: pam; patricia: pat patty trish tricia;
patrick: pat paddy; pauline: paula; peter: pete; philip: phil; phillip: phil; rachel: rach; randall: randy; raymond: ray; rebecca: becky becca; reginald: reg reggie;
richard: rick rich dick ricky richie; robert: rob bob bobby robbie bert; rodney: rod; roger: rog; ronald: ron ronnie; rosemary: rose rosie; rudolph: rudy; rupert: rupe;
samantha: sam; samuel: sam sammy; sandra: sandy; sarah: sally; sebastian: seb; sidney: sid; solomon: sol; stanley: stan; stephanie: steph; stephen: steve steph; steven: steve;
stewart: stu; stuart: stu; susan: sue susie suzy; suzanne: sue; sylvester: sly; terence: terry; theodore: ted teddy theo; theresa: terry tess; thomas: tom tommy; timothy: tim timmy;
valerie: val; veronica: ronnie; victor: vic; victoria: vicky tori; vincent: vince; virginia: ginny; vladimir: volodya vlad; volodymyr: vova; walter: walt wally; wilfred: wilf;
william: bill billy will willie liam; winston: winnie; zachary: zach zack
"""


def _short_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in _TABLE.split(";"):
        full, short = entry.split(":")
        for form in short.split():
            found.setdefault(form, set()).add(full.strip())
    return {form: frozenset(names) for form, names in found.items()}


STANDS_FOR = _short_forms()
"""For each short form the full names: "bob" for {"robert"}."""
