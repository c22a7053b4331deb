package org.shanhai.ask.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shanhai.admit.Matters;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Proposal.Finding;
import org.shanhai.admit.Question;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Near;
import org.shanhai.ask.WrongUse;
import org.shanhai.key.Keyed;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What the committee found of matters no figure decides, and what was answered on process and
/// site, as it is told on the command line.
public record CommitteeFindings(Region region, Words words) {
    private static final int OFFERED = 5;
    private static final Pattern BY = Pattern.compile("(\\S+) by (\\S.*)");

    /// A proposal with what was answered.
    ///
    /// @param refused why texts that would change nothing here are left out, in their order
    public record Taken(Proposal proposal, Map<String, WrongUse> refused) {}

    /// @param texts `red_line=fine`, `judged:safety=bad`, `judged:technology=4`, `dyeing=no`,
    ///     `dyeing=no by Li Wei`, `processes=none by Li Wei`, `permit:eia=fine`
    /// @throws WrongUse where one is not understood, of nothing the ruleset asks, or
    ///     would change nothing for this project
    public Proposal add(Proposal proposal, Ruleset ruleset, List<String> texts) {
        Taken taken = take(proposal, ruleset, texts);
        taken.refused()
                .values()
                .forEach(
                        why -> {
                            throw why;
                        });
        return taken.proposal();
    }

    /// The same without what would change nothing here, though it may at another site.
    ///
    /// @throws WrongUse where one is not understood
    public Taken take(Proposal proposal, Ruleset ruleset, List<String> texts) {
        Map<String, WrongUse> refused = new LinkedHashMap<>();
        if (texts.isEmpty()) {
            return new Taken(proposal, refused);
        }
        Set<String> judged = listJudged(ruleset);
        Set<String> questions = listQuestions();
        Set<String> known = new LinkedHashSet<>(judged);
        known.addAll(questions);
        Map<String, Finding> findings = new LinkedHashMap<>();
        Map<String, MatterAnswer> answers = new LinkedHashMap<>();
        Map<String, String> sayers = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (String text : texts) {
            int at = text.indexOf('=');
            String matter = at < 0 ? text.strip() : text.substring(0, at).strip();
            String found = at < 0 ? "" : text.substring(at + 1).strip();
            said.put(matter, text);
            Matcher sayer = BY.matcher(found);
            // What is said later takes the place of what was said, and of who said it.
            sayers.remove(matter);
            if (questions.contains(matter) && sayer.matches()) {
                sayers.put(matter, sayer.group(2));
                found = sayer.group(1);
            }
            if (questions.contains(matter)) {
                answers.put(matter, answer(text, matter, found, sayers));
            } else if (judged.contains(matter) || Matters.isPermit(matter)) {
                findings.put(matter, finding(text, found));
            } else {
                refused.put(
                        text,
                        new WrongUse(
                                words.get(
                                                "admit.no_such_found",
                                                text,
                                                ruleset.key(),
                                                String.join(", ", judged) + offered(questions))
                                        + Near.asked(known, matter, words)));
            }
        }
        Proposal told = proposal.withFindings(findings).withAnswers(answers).withSayers(sayers);
        Map<String, WrongUse> empty = check(told, Matters.of(region, told, ruleset), said);
        empty.forEach(
                (matter, why) -> {
                    refused.put(said.getOrDefault(matter, matter), why);
                    answers.remove(matter);
                    findings.remove(matter);
                    sayers.remove(matter);
                });
        return new Taken(
                empty.isEmpty()
                        ? told
                        : proposal.withFindings(findings).withAnswers(answers).withSayers(sayers),
                refused);
    }

    /// Why matters that would change nothing are refused.
    private Map<String, WrongUse> check(Proposal told, Matters matters, Map<String, String> said) {
        Map<String, WrongUse> refused = new LinkedHashMap<>();
        told.answers()
                .forEach(
                        (matter, answer) -> {
                            if (!Question.RESTS.contains(matter)) {
                                matters.refuse(matter, answer)
                                        .map(why -> refusal(said, matter, why, matters.listAsked()))
                                        .ifPresent(why -> refused.put(matter, why));
                            }
                        });
        told.findings().keySet().stream()
                .filter(Matters::isPermit)
                .forEach(
                        matter ->
                                matters.refusePermit(matter)
                                        .map(
                                                why ->
                                                        refusal(
                                                                said,
                                                                matter,
                                                                why,
                                                                matters.listPermits()))
                                        .ifPresent(why -> refused.put(matter, why)));
        return refused;
    }

    private WrongUse refusal(
            Map<String, String> said, String matter, Matters.Why why, List<String> instead) {
        String offered =
                instead.isEmpty()
                        ? words.get("admit.found.none")
                        : instead.stream().limit(OFFERED).collect(Collectors.joining(", "))
                                + (instead.size() > OFFERED ? " …" : "");
        String text = said.getOrDefault(matter, matter);
        return new WrongUse(words.get("admit.found." + why.key(), text, matter, offered));
    }

    private static Set<String> listJudged(Ruleset ruleset) {
        Set<String> judged = new LinkedHashSet<>();
        for (Rule rule : ruleset.rules()) {
            if (rule.indicator().sort() == RuleIndicator.Sort.JUDGED
                    || rule.kind() == Rule.Kind.JUDGED) {
                judged.add(rule.indicatorKey());
            }
        }
        return judged;
    }

    /// The findings and answers of a file, between `;`.
    public static List<String> split(String texts) {
        return Arrays.stream(texts.split("[;；\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// What can be answered of process and site.
    private Set<String> listQuestions() {
        Set<String> matters = new LinkedHashSet<>(Question.RESTS);
        region.all(Matter.class).forEach(each -> matters.add(each.key()));
        return matters;
    }

    private static String offered(Set<String> questions) {
        return questions.stream().limit(OFFERED).collect(Collectors.joining(", ", "; ", " …"));
    }

    private MatterAnswer answer(
            String text, String matter, String found, Map<String, String> sayers) {
        if (Question.RESTS.contains(matter)) {
            // Who answers what nobody is asked one by one says who he is.
            if (found.equals("none") && sayers.containsKey(matter)) {
                return MatterAnswer.NO;
            }
            throw new WrongUse(words.get("admit.bad_rest", text, matter));
        }
        return Keyed.find(MatterAnswer.class, found)
                .orElseThrow(() -> new WrongUse(words.get("admit.bad_found", text)));
    }

    private Finding finding(String text, String found) {
        return switch (found) {
            case "fine" -> new Finding(true, 0);
            case "bad" -> new Finding(false, 0);
            default -> {
                if (!found.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
                    throw new WrongUse(words.get("admit.bad_found", text));
                }
                yield new Finding(true, Double.parseDouble(found));
            }
        };
    }
}
