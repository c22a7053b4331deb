package org.shanhai.app.serve;

import java.util.List;

/// The questions that may be asked by an address. Those that read files or write them are not among
/// them.
public final class ServedQuestions {
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

    private ServedQuestions() {}

    /// Whether a project should come in: what can be recorded too.
    static ServedQuestion admission() {
        return ServedQuestion.of("/admit/{project}", "admit").part(PROJECT).paper("memo");
    }

    /// Firms in classes, by a table that was sent.
    private static ServedQuestion rating(String path) {
        return ServedQuestion.of(path, FOLLOW).part(ACTUALS);
    }

    public static List<ServedQuestion> list() {
        return List.of(
                ServedQuestion.of("/check", "check"),
                ServedQuestion.of("/show/{subject}", "show").part("subject", "name"),
                ServedQuestion.of("/known/{place}", "show")
                        .saying("as", "place")
                        .part("place", "name")
                        .needing("measure"),
                ServedQuestion.of("/diagnose", "diagnose"),
                ServedQuestion.of("/diagnose/{place}", "diagnose").part("place"),
                ServedQuestion.of("/leap", "leap").saying("all"),
                ServedQuestion.of("/leap/{place}", "leap").part("place"),
                ServedQuestion.of("/pair", "pair").saying("assign"),
                ServedQuestion.of("/pair/{place}", "pair").part("place"),
                ServedQuestion.of("/pair/{place}/{partner}", "pair").part("place").part("partner"),
                ServedQuestion.of("/recruit/{place}", "recruit")
                        .part("place")
                        .also("recruit", Form.SVG, Form.CALLS, Form.XLSX),
                ServedQuestion.of("/flows", "flows").saying("links"),
                ServedQuestion.of("/flows/{place}", "flows").part("place"),
                ServedQuestion.of("/effects", "effects"),
                ServedQuestion.of("/multipliers", "multipliers"),
                ServedQuestion.of("/admit", "admit").saying("all"),
                admission(),
                ServedQuestion.of("/decisions", "decisions list"),
                // Before what any number may stand for.
                ServedQuestion.of("/decisions/verify", "decisions verify"),
                ServedQuestion.of("/decisions/{number}", "decisions show").part("number"),
                ServedQuestion.of("/decisions/{number}/why", "decisions why").part("number"),
                ServedQuestion.of("/follow", FOLLOW),
                rating("/follow/{actuals}").also(FOLLOW, Form.XLSX),
                rating("/follow/{actuals}/{enterprise}").part("enterprise"),
                ServedQuestion.of("/plan", "plan").saying("time", "30"),
                ServedQuestion.of("/split/{agreement}", "split").part("agreement", "example"),
                ServedQuestion.of("/brief/{place_key}", "report")
                        .only()
                        .part(PLACE_KEY, "place")
                        .papers("brief", Form.PAPERS),
                ServedQuestion.of("/brief/{place_key}/{with_key}", "report")
                        .only()
                        .part(PLACE_KEY, "pair")
                        .part(WITH_KEY, "pair")
                        .papers("brief", Form.PAPERS),
                ServedQuestion.of("/report", "report")
                        .only("plan")
                        .papers("report", List.of(Form.ZIP)));
    }
}
