package org.shanhai.app.serve;

import java.util.List;

/// The questions that may be asked by an address. Those of the command line that write files or
/// read them are not among them.
public final class Questions {
    /// The part of a path that must be the key of a project of the pack: on the command line it
    /// could name a file.
    static final String PROJECT = "project";

    /// Parts of a path that must be keys of places of the pack: on the command line two stand
    /// behind one option, where the second could look like another.
    static final String PLACE_KEY = "place_key";

    static final String WITH_KEY = "with_key";

    /// The part of a path that must be what a table that was sent is asked for by; the command line
    /// is given the file.
    static final String ACTUALS = "actuals";

    /// The parameter that must be the key of a ruleset of the pack: on the command line it could
    /// name a file.
    static final String RULES = "rules";

    /// The command that asks the register of decisions.
    static final String DECISIONS = "decisions";

    /// The command that sets what came about beside what was promised.
    static final String FOLLOW = "follow";

    private static final boolean ONCE = false;
    private static final boolean NEEDED = true;
    private static final boolean IF_WANTED = false;

    private Questions() {}

    /// Whether a project should come in: what can be recorded too.
    static Question admission() {
        return Question.of("/admit/{project}", "admit").part(PROJECT, "").paper("memo");
    }

    /// Firms in classes, by a table that was sent.
    private static Question rating(String path) {
        return Question.of(path, FOLLOW).part(ACTUALS, "");
    }

    public static List<Question> list() {
        return List.of(
                Question.of("/check", "check"),
                Question.of("/show/{subject}", "show").part("subject", ""),
                Question.of("/known/{place}", "show", "--as=place")
                        .part("place", "")
                        .with("measure", ONCE, NEEDED),
                Question.of("/diagnose", "diagnose"),
                Question.of("/diagnose/{place}", "diagnose").part("place", ""),
                Question.of("/leap", "leap", "--all"),
                Question.of("/leap/{place}", "leap").part("place", ""),
                Question.of("/pair", "pair", "--assign"),
                Question.of("/pair/{place}", "pair").part("place", ""),
                Question.of("/pair/{place}/{partner}", "pair")
                        .part("place", "")
                        .part("partner", "--partner"),
                Question.of("/recruit/{place}", "recruit")
                        .part("place", "")
                        .also("recruit", Form.SVG, Form.CALLS, Form.XLSX),
                Question.of("/flows", "flows", "--links"),
                Question.of("/flows/{place}", "flows").part("place", "--place"),
                Question.of("/effects", "effects"),
                Question.of("/multipliers", "multipliers"),
                Question.of("/admit", "admit", "--all"),
                admission(),
                Question.of("/decisions", DECISIONS, "list"),
                // Before what any number may stand for.
                Question.of("/decisions/verify", DECISIONS, "verify"),
                Question.of("/decisions/{number}", DECISIONS, "show").part("number", ""),
                Question.of("/decisions/{number}/why", DECISIONS, "why").part("number", ""),
                Question.of("/follow", FOLLOW),
                rating("/follow/{actuals}").also(FOLLOW, Form.XLSX),
                rating("/follow/{actuals}/{enterprise}").part("enterprise", "--enterprise"),
                Question.of("/plan", "plan", "--time=30"),
                Question.of("/split/{agreement}", "split").part("agreement", "--example"),
                Question.of("/brief/{place_key}", "report")
                        .part(PLACE_KEY, "--place")
                        .papers("brief", Form.PAPERS),
                Question.of("/brief/{place_key}/{with_key}", "report")
                        .part(PLACE_KEY, "--pair")
                        .part(WITH_KEY, Question.SECOND)
                        .papers("brief", Form.PAPERS),
                Question.of("/report", "report")
                        .with("plan", ONCE, IF_WANTED)
                        .papers("report", List.of(Form.ZIP)));
    }
}
