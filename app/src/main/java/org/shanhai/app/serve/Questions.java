package org.shanhai.app.serve;

import java.util.List;

/// The questions that may be asked by an address. Those that read files or write them are not among
/// them.
public final class Questions {
    /// The part of a path that must be the key of a project of the pack: anything else could
    /// name a file.
    static final String PROJECT = "project";

    /// Parts of a path that must be keys of places of the pack, as files are called by them.
    static final String PLACE_KEY = "place_key";

    static final String WITH_KEY = "with_key";

    /// The part of a path that must be what a table that was sent is asked for by; the question is
    /// handed the file.
    static final String ACTUALS = "actuals";

    /// The parameter that must be the key of a ruleset of the pack: anything else could name a
    /// file.
    static final String RULES = "rules";

    /// What sets what came about beside what was promised.
    static final String FOLLOW = "follow";

    private Questions() {}

    /// Whether a project should come in: what can be recorded too.
    static Question admission() {
        return Question.of("/admit/{project}", "admit").part(PROJECT).paper("memo");
    }

    /// Firms in classes, by a table that was sent.
    private static Question rating(String path) {
        return Question.of(path, FOLLOW).part(ACTUALS);
    }

    public static List<Question> list() {
        return List.of(
                Question.of("/check", "check"),
                Question.of("/show/{subject}", "show").part("subject", "name"),
                Question.of("/known/{place}", "show")
                        .saying("as", "place")
                        .part("place", "name")
                        .needing("measure"),
                Question.of("/diagnose", "diagnose"),
                Question.of("/diagnose/{place}", "diagnose").part("place"),
                Question.of("/leap", "leap").saying("all"),
                Question.of("/leap/{place}", "leap").part("place"),
                Question.of("/pair", "pair").saying("assign"),
                Question.of("/pair/{place}", "pair").part("place"),
                Question.of("/pair/{place}/{partner}", "pair").part("place").part("partner"),
                Question.of("/recruit/{place}", "recruit")
                        .part("place")
                        .also("recruit", Form.SVG, Form.CALLS, Form.XLSX),
                Question.of("/flows", "flows").saying("links"),
                Question.of("/flows/{place}", "flows").part("place"),
                Question.of("/effects", "effects"),
                Question.of("/multipliers", "multipliers"),
                Question.of("/admit", "admit").saying("all"),
                admission(),
                Question.of("/decisions", "decisions list"),
                // Before what any number may stand for.
                Question.of("/decisions/verify", "decisions verify"),
                Question.of("/decisions/{number}", "decisions show").part("number"),
                Question.of("/decisions/{number}/why", "decisions why").part("number"),
                Question.of("/follow", FOLLOW),
                rating("/follow/{actuals}").also(FOLLOW, Form.XLSX),
                rating("/follow/{actuals}/{enterprise}").part("enterprise"),
                Question.of("/plan", "plan").saying("time", "30"),
                Question.of("/split/{agreement}", "split").part("agreement", "example"),
                Question.of("/brief/{place_key}", "report")
                        .only()
                        .part(PLACE_KEY, "place")
                        .papers("brief", Form.PAPERS),
                Question.of("/brief/{place_key}/{with_key}", "report")
                        .only()
                        .part(PLACE_KEY, "pair")
                        .part(WITH_KEY, "pair")
                        .papers("brief", Form.PAPERS),
                Question.of("/report", "report").only("plan").papers("report", List.of(Form.ZIP)));
    }
}
