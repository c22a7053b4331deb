package org.shanhai.app.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Proposal.Finding;
import org.shanhai.app.text.Words;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What the committee found of matters no figure decides, as it is told on the command line.
record Findings(Words words, CommandLine command) {

    /// @param texts `red_line=fine`, `judged:safety=bad`, `judged:technology=4`
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
        for (String text : texts) {
            int at = text.lastIndexOf('=');
            String matter = at < 0 ? text.strip() : text.substring(0, at).strip();
            String found = at < 0 ? "" : text.substring(at + 1).strip();
            if (!asked.contains(matter)) {
                throw new ParameterException(
                        command,
                        words.get(
                                "admit.no_such_found",
                                text,
                                ruleset.key(),
                                asked.isEmpty() ? "–" : String.join(", ", asked)));
            }
            findings.put(matter, finding(text, found));
        }
        return proposal.withFindings(findings);
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
