package org.shanhai.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.admit.ProcessAnswer;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Proposal.Finding;
import org.shanhai.admit.Question;
import org.shanhai.app.text.Words;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What the committee found of matters no figure decides, and what was answered on process and
/// site,
/// as it is told on the command line.
record Findings(Region region, Words words, CommandLine command) {
    private static final String PERMIT = "permit:";
    private static final int OFFERED = 5;

    /// @param texts `red_line=fine`, `judged:safety=bad`, `judged:technology=4`, `veto:4=no`,
    ///     `processes=none`, `permit:own-boiler=fine`
    /// @throws ParameterException where one is not understood, or of nothing the ruleset asks
    Proposal add(Proposal proposal, Ruleset ruleset, List<String> texts) {
        if (texts.isEmpty()) {
            return proposal;
        }
        Set<String> asked = new LinkedHashSet<>();
        for (Rule rule : ruleset.rules()) {
            if (rule.indicator().sort() == RuleIndicator.Sort.JUDGED
                    || rule.kind() == Rule.Kind.JUDGED) {
                asked.add(rule.indicatorKey());
            }
        }
        Map<String, Finding> findings = new LinkedHashMap<>();
        Map<String, ProcessAnswer> answers = new LinkedHashMap<>();
        Set<String> questions = listQuestions(ruleset);
        for (String text : texts) {
            int at = text.lastIndexOf('=');
            String matter = at < 0 ? text.strip() : text.substring(0, at).strip();
            String found = at < 0 ? "" : text.substring(at + 1).strip();
            if (questions.contains(matter)) {
                answers.put(matter, answer(text, matter, found));
                continue;
            }
            boolean isPermit =
                    matter.startsWith(PERMIT)
                            && (questions.contains(matter.substring(PERMIT.length()))
                                    || matter.startsWith(PERMIT + "limit:"));
            if (!asked.contains(matter) && !isPermit) {
                throw new ParameterException(
                        command,
                        words.get(
                                "admit.no_such_found",
                                text,
                                ruleset.key(),
                                String.join(", ", asked) + offered(questions)));
            }
            findings.put(matter, finding(text, found));
        }
        return proposal.withFindings(findings).withAnswers(answers);
    }

    /// The findings and answers of a file, between `;`.
    static List<String> split(String texts) {
        return Arrays.stream(texts.split("[;；\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// What can be answered of process and site: the pack's questions, and lines of the list.
    private Set<String> listQuestions(Ruleset ruleset) {
        Set<String> matters = new LinkedHashSet<>();
        matters.add(Question.REST);
        for (Rule rule : ruleset.rules()) {
            if (rule.kind() == Rule.Kind.VETO
                    && rule.indicator().sort() == RuleIndicator.Sort.INDUSTRY) {
                matters.add("veto:" + rule.order());
            }
        }
        region.all(ProcessQuestion.class).forEach(each -> matters.add(each.matter()));
        return matters;
    }

    private static String offered(Set<String> questions) {
        return questions.stream().limit(OFFERED).collect(Collectors.joining(", ", "; ", " …"));
    }

    private ProcessAnswer answer(String text, String matter, String found) {
        if (matter.equals(Question.REST)) {
            if (found.equals("none")) {
                return ProcessAnswer.NO;
            }
            throw new ParameterException(command, words.get("admit.bad_found", text));
        }
        return ProcessAnswer.find(found)
                .orElseThrow(
                        () -> new ParameterException(command, words.get("admit.bad_found", text)));
    }

    private Finding finding(String text, String found) {
        return switch (found) {
            case "fine" -> new Finding(true, 0);
            case "bad" -> new Finding(false, 0);
            default -> {
                if (!found.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
                    throw new ParameterException(command, words.get("admit.bad_found", text));
                }
                yield new Finding(true, Double.parseDouble(found));
            }
        };
    }
}
