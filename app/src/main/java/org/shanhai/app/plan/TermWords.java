package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.admit.Check;
import org.shanhai.admit.Condition;
import org.shanhai.admit.Question;
import org.shanhai.app.admit.QuestionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.plan.Terms;

/// On what terms a project stands where a plan puts it: what is to be answered, agreed and granted
/// before it comes in, and which floors it misses.
record TermWords(PlanWords words) {
    private String verdict(Terms terms) {
        return words.names().say("verdict." + terms.admission().verdict().key());
    }

    private String told(Terms terms, List<String> open) {
        return open.isEmpty()
                ? verdict(terms)
                : words.say("terms.open", verdict(terms), words.inRow(open));
    }

    /// What `admit` says, how much is open, and each floor that is missed.
    Cell condition(Terms terms) {
        List<String> told = new ArrayList<>();
        List<Question> questions = questions(terms);
        List<Condition.Threshold> floors = floors(terms);
        List<Condition> others = others(terms);
        terms.missed().forEach(check -> told.add(missed(check)));
        if (!questions.isEmpty()) {
            told.add(words.say("terms.answers", questions.size()));
        }
        if (!floors.isEmpty()) {
            told.add(words.say("terms.floors", floors.size()));
        }
        if (!others.isEmpty()) {
            told.add(words.say("terms.papers", others.size()));
        }
        String text = told(terms, told);
        return new Cell(
                text,
                JsonObject.of(
                        "text",
                        text,
                        "questions",
                        questions.stream().map(Question::matter).toList(),
                        "open",
                        Stream.<Condition>concat(floors.stream(), others.stream())
                                .map(one -> one.kind().key() + ":" + one.about())
                                .toList(),
                        "floors_missed",
                        terms.missed().stream().map(TermWords::json).toList()));
    }

    private static Object json(Check check) {
        return JsonObject.of(
                "rule",
                check.rule().indicatorKey(),
                "value",
                Cell.number(check.secured()),
                "floor",
                Cell.number(check.rule().floor().orElseThrow()));
    }

    /// A floor and how far it is reached, or a ceiling and how far it is passed.
    private String missed(Check check) {
        return words.say(
                check.rule().isHigherBetter() ? "terms.misses" : "terms.exceeds",
                words.names().nameAndScope(check.rule()),
                words.names().write(check.rule(), check.secured()),
                words.names().write(check.rule(), check.rule().floor().orElseThrow()));
    }

    /// By name, what it misses, what is to be answered and what is to be agreed.
    Answer.Item item(String project, Terms terms) {
        List<String> told = new ArrayList<>();
        terms.missed().forEach(check -> told.add(missed(check)));
        List<Question> questions = questions(terms);
        List<Condition.Threshold> floors = floors(terms);
        int papers = others(terms).size();
        if (!questions.isEmpty()) {
            told.add(words.say("terms.asked", new QuestionWords(words.names()).matters(questions)));
        }
        if (!floors.isEmpty()) {
            told.add(
                    words.say(
                            "terms.agree", words.list(floors.stream().map(this::floor).toList())));
        }
        if (papers > 0) {
            told.add(words.say("terms.papers_named", papers, project));
        }
        return new Answer.Item(words.say("terms.item", project, told(terms, told)), project);
    }

    private String floor(Condition.Threshold floor) {
        return words.say(
                "terms.floor",
                words.names().nameAndScope(floor.rule()),
                floor.rule().isHigherBetter() ? "≥" : "≤",
                words.names().write(floor.rule(), floor.rule().floor().orElseThrow()));
    }

    private static List<Question> questions(Terms terms) {
        return terms.admission().questions().stream().filter(Question::isOpen).toList();
    }

    /// Floors that are neither met nor missed by what is stated or likely.
    private static List<Condition.Threshold> floors(Terms terms) {
        return terms.admission().conditions().stream()
                .filter(Condition::isOpen)
                .filter(Condition.Threshold.class::isInstance)
                .map(Condition.Threshold.class::cast)
                .filter(
                        floor ->
                                terms.missed().stream()
                                        .noneMatch(check -> check.rule().equals(floor.rule())))
                .toList();
    }

    private static List<Condition> others(Terms terms) {
        return terms.admission().conditions().stream()
                .filter(Condition::isOpen)
                .filter(one -> !(one instanceof Condition.Threshold))
                .toList();
    }
}
