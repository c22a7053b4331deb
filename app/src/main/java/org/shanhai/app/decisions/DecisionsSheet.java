package org.shanhai.app.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.region.Quantity;
import org.shanhai.region.RuleIndicator;
import tools.jackson.databind.JsonNode;

/// What stands in a register, as answers.
public final class DecisionsSheet {
    /// The table of all decisions.
    public static final String LIST = "decisions";

    private static final String CLAUSE = "follow.clause.";

    private final Words words;
    private final Sheet sheet;

    public DecisionsSheet(Words words) {
        this.words = words;
        sheet = new Sheet(words, "decisions.column.");
    }

    /// All decisions, each with whether it stands.
    public Answer list(String register, List<Decision> decisions) {
        Map<Long, Long> later = later(decisions);
        Answer.Table table =
                sheet.<Decision>columns(decisions)
                        .number("number", decision -> number(decision.number()))
                        .cell("at", decision -> at(decision.said()))
                        .cell("project", decision -> project(decision.said()))
                        .cell("site", decision -> site(decision.said()))
                        .cell("verdict", decision -> verdict(decision.said()))
                        .text("by", decision -> decision.text("by"))
                        .text("because", decision -> decision.text("because"))
                        .cell(
                                "stands",
                                decision ->
                                        stands(Optional.ofNullable(later.get(decision.number()))))
                        .table(
                                LIST,
                                say("list"),
                                decisions.isEmpty() ? say("none") : "",
                                Answer.Layout.GRID);
        return new Answer(say("title", register, decisions.size()), List.of(table));
    }

    private static Map<Long, Long> later(List<Decision> decisions) {
        Map<Long, Long> later = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.supersedes().isPresent()) {
                later.put(decision.supersedes().getAsLong(), decision.number());
            }
        }
        return later;
    }

    /// One decision with all that was recorded.
    public Answer show(Decision decision, List<Decision> all) {
        List<Answer.Part> parts = new ArrayList<>();
        JsonNode said = decision.said();
        Optional<Long> later = Optional.ofNullable(later(all).get(decision.number()));
        String clock = decision.text("clock");
        parts.add(
                sheet.values()
                        .field("number", number(decision.number()))
                        .field("at", at(said))
                        .only(
                                !clock.isEmpty(),
                                more ->
                                        more.field(
                                                "clock",
                                                new Cell(say("clock_back", written(clock)), clock)))
                        .field("by", Cell.of(decision.text("by")))
                        .field("because", Cell.of(decision.text("because")))
                        .field("project", project(said))
                        .field("site", site(said))
                        .field("verdict", verdict(said))
                        .field("stands", stands(later))
                        .field("supersedes", number(said.path("supersedes")))
                        .field("ruleset", named(said.path("ruleset")))
                        .field("pack", named(said.path("pack")))
                        .field("program", Cell.of(decision.text("program")))
                        .field("hash", Cell.of(decision.hash()))
                        .field("previous", Cell.of(decision.previous()))
                        .part("decision", say("one", decision.number())));
        parts.add(conditions(said));
        parts.add(figures(said));
        parts.add(arguments(said));
        return new Answer(
                say("one.title", name(said), say("verdict." + decision.text("verdict"))), parts);
    }

    private Answer.Table conditions(JsonNode said) {
        WrittenFigures figures = new WrittenFigures(words, said.path("currency").asString(""));
        List<JsonNode> rows = List.copyOf(said.path("conditions").values());
        return sheet.<JsonNode>columns(rows)
                .cell("kind", one -> kind(one.path("kind").asString("")))
                .cell(
                        "condition",
                        one -> Cell.of(told(one, figures), one.path("condition").asString("")))
                .labelled("value", "", Kind.TEXT, one -> value(one.path("number")))
                .data("unit", Kind.TEXT, one -> one.path("unit").asString(""))
                .cell("due", one -> due(one.path("due")))
                .table(
                        "conditions",
                        say("conditions"),
                        rows.isEmpty() ? say("conditions.none") : "",
                        Answer.Layout.GRID);
    }

    private Cell kind(String key) {
        return Cell.of(words.get("admit.condition.kind." + key), key);
    }

    private static Cell value(JsonNode number) {
        return number.isNumber() ? Cell.of("", number.asDouble()) : Cell.unknown("");
    }

    /// The words of the memo. Its name alone of a clause that the memo had to leave open, where a
    /// date was agreed; name and number of what was recorded before words were.
    private String told(JsonNode condition, WrittenFigures figures) {
        String about = condition.path("condition").asString("");
        String told = condition.path("told").asString("");
        if (condition.path("due").isString() && words.has(CLAUSE + about)) {
            return words.get(CLAUSE + about);
        }
        JsonNode number = condition.path("number");
        return !told.isEmpty()
                ? told
                : number.isNumber()
                        ? say(
                                "with_number",
                                name(about),
                                figures.write(
                                        number.asDouble(), condition.path("unit").asString("")))
                        : name(about);
    }

    /// What a condition is about: a clause, a figure, or an indicator, of which the key may say
    /// what it is of (`limit:energy`, of which the quota is asked).
    private String name(String about) {
        int colon = about.indexOf(':');
        String subject = colon < 0 ? "" : name(about.substring(colon + 1));
        String matter = colon < 0 ? about : about.substring(0, colon);
        if (matter.equals(RuleIndicator.LIMIT.key())) {
            return words.get("admit.condition.quota", subject);
        }
        return Stream.of(CLAUSE, "admit.item.", "show.pressure.", "indicator.")
                .map(kind -> kind + matter)
                .filter(words::has)
                .findFirst()
                .map(word -> words.get(word, subject))
                .orElse(about.replace('_', ' '));
    }

    private Cell due(JsonNode due) {
        return due.isString() ? Cell.of(due.asString("")) : Cell.unknown(say("no_date"));
    }

    private Answer.Table figures(JsonNode said) {
        WrittenFigures figures = new WrittenFigures(words, said.path("currency").asString(""));
        List<JsonNode> rows = List.copyOf(said.path("figures").values());
        return sheet.<JsonNode>columns(rows)
                .cell("figure", one -> figure(one.path("figure").asString("")))
                .number("value", one -> value(one, figures))
                .cell("basis", one -> basis(one.path("basis").asString("")))
                .table(
                        "figures",
                        say("figures"),
                        rows.isEmpty() ? say("figures.none") : "",
                        Answer.Layout.GRID);
    }

    private Cell figure(String key) {
        String word = "admit.item." + key;
        return Cell.of(words.has(word) ? words.get(word) : key, key);
    }

    private Cell basis(String key) {
        return Cell.of(words.get("basis." + key), key);
    }

    private Cell value(JsonNode one, WrittenFigures figures) {
        String unit = one.path("value").path("unit").asString("");
        boolean land = one.path("figure").asString("").equals("land");
        return quantity(one.path("value"))
                .map(
                        told ->
                                Cell.of(
                                        land ? figures.land(told) : figures.write(told, unit),
                                        told,
                                        unit))
                .orElseGet(() -> Cell.unknown(words.get("show.not_known")));
    }

    /// A quantity as answers have it; empty where it has no ends.
    public static Optional<Quantity> quantity(JsonNode value) {
        JsonNode stated = value.path("value");
        if (stated.isNumber()) {
            double number = stated.asDouble();
            return Optional.of(
                    switch (value.path("relation").asString("equal")) {
                        case "at_least" -> Quantity.between(number, Double.POSITIVE_INFINITY);
                        case "at_most" -> Quantity.between(Double.NEGATIVE_INFINITY, number);
                        default -> Quantity.exactly(number);
                    });
        }
        JsonNode low = value.path("low");
        JsonNode high = value.path("high");
        return low.isNumber() || high.isNumber()
                ? Optional.of(
                        Quantity.between(
                                low.isNumber() ? low.asDouble() : Double.NEGATIVE_INFINITY,
                                high.isNumber() ? high.asDouble() : Double.POSITIVE_INFINITY))
                : Optional.empty();
    }

    private Answer.Items arguments(JsonNode said) {
        List<Answer.Item> items = new ArrayList<>();
        for (JsonNode one : said.path("arguments")) {
            String option = one.path("option").asString("");
            String value = one.path("value").asString("");
            items.add(
                    new Answer.Item(
                            option.isEmpty() ? value : option + " " + value,
                            JsonObject.of(
                                    "option",
                                    option.isEmpty() ? null : option,
                                    "value",
                                    value,
                                    "file",
                                    one.has("file") ? one.path("file").asString("") : null)));
        }
        return new Answer.Items("arguments", say("arguments"), items);
    }

    /// What was found of the chain of a register.
    ///
    /// @param noted a hash that somebody noted, if one was asked for
    public Answer verified(String register, Chain chain, Optional<String> noted) {
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(
                new Answer.Statement(
                        "verified",
                        say(
                                chain.flaws().isEmpty() ? "sound" : "flawed",
                                register,
                                chain.entries(),
                                chain.head(),
                                chain.flaws().size()),
                        JsonObject.of(
                                "sound",
                                chain.flaws().isEmpty(),
                                "decisions",
                                chain.entries(),
                                "head",
                                chain.head())));
        noted.ifPresent(
                hash -> {
                    boolean there = chain.hashes().contains(hash);
                    parts.add(
                            new Answer.Statement(
                                    "holds", say(there ? "holds" : "holds_not", hash), there));
                });
        parts.add(
                sheet.<Chain.Flaw>columns(chain.flaws())
                        .number(
                                "number",
                                flaw ->
                                        flaw.number() == 0
                                                ? Cell.unknown("")
                                                : number(flaw.number()))
                        .cell(
                                "flaw",
                                flaw ->
                                        Cell.of(
                                                say("flaw." + flaw.kind().key()),
                                                flaw.kind().key()))
                        .text("content", Chain.Flaw::what)
                        .table(
                                "flaws",
                                chain.flaws().isEmpty() ? "" : say("flaws"),
                                "",
                                Answer.Layout.GRID));
        return new Answer("", parts);
    }

    private Cell at(JsonNode said) {
        String at = said.path("at").asString("");
        return Cell.of(written(at), at);
    }

    private static String written(String at) {
        return at.replace('T', ' ').replace("Z", "");
    }

    private String name(JsonNode said) {
        return words.pick(said.path("name").asString(""), said.path("name_local").asString(""));
    }

    private Cell project(JsonNode said) {
        String key = said.path("project").asString("");
        String name = name(said);
        return Cell.of(name.isEmpty() || name.equals(key) ? key : key + " " + name, key);
    }

    /// By its name; by its key in what was recorded before names were.
    private Cell site(JsonNode said) {
        String zone = said.path("zone").asString("");
        String key = zone.isEmpty() ? said.path("place").asString("") : zone;
        String name =
                words.pick(
                        said.path("site_name").asString(""),
                        said.path("site_name_local").asString(""));
        return Cell.of(name.isEmpty() ? key : name, key);
    }

    private Cell verdict(JsonNode said) {
        String key = said.path("verdict").asString("");
        return Cell.of(say("verdict." + key), key);
    }

    private Cell stands(Optional<Long> later) {
        return later.isEmpty()
                ? Cell.of(say("stands.yes"), "yes")
                : Cell.of(say("stands.superseded", later.get()), "superseded by " + later.get());
    }

    private static Cell number(long number) {
        return new Cell(Long.toString(number), number);
    }

    private static Cell number(JsonNode node) {
        return node.isNumber() ? Cell.of(node.asString(), node.asDouble()) : Cell.unknown("");
    }

    private static Cell named(JsonNode node) {
        String hash = node.path("hash").asString("");
        return new Cell(
                node.path("name").asString("") + "  sha256:" + shortened(hash),
                JsonObject.of("name", node.path("name").asString(""), "hash", hash));
    }

    private static String shortened(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) + "…" : hash;
    }

    private String say(String key, Object... arguments) {
        String own = "decisions." + key;
        // Verdicts are called as where they were given.
        return words.get(
                key.startsWith("verdict.") && !words.has(own) ? "admit." + key : own, arguments);
    }
}
