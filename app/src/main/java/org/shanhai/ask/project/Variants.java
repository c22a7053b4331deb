package org.shanhai.ask.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.admit.Proposal;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;
import org.shanhai.pack.project.FilledForm;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Ruleset;

/// Projects as they are asked about: at a site, with other figures, by some ruleset.
final class Variants {
    private final Proposals proposals;
    private final CommitteeFindings findings;
    private final Optional<String> rules;
    private final Optional<String> paper;
    private final List<String> sets;
    private final List<String> bounds;

    /// @param rules by which they are decided; those of their places where empty
    /// @param paper by which the floors are, as who asks says
    /// @param sets figures other than those that are stated
    /// @param bounds within which figures may be negotiated
    Variants(
            Reading.Sound sound,
            Session session,
            Optional<String> rules,
            Optional<String> paper,
            List<String> sets,
            List<String> bounds) {
        proposals = new Proposals(sound, session.options().decimal(), session.words());
        findings = new CommitteeFindings(sound.region(), session.words());
        this.rules = rules;
        this.paper = paper;
        this.sets = sets;
        this.bounds = bounds;
    }

    /// A project that can be decided.
    record Variant(Proposal proposal, Ruleset ruleset) {}

    Proposals proposals() {
        return proposals;
    }

    /// @param zone it is tried in; where it says itself if empty
    /// @param found by the committee, which counts before what the file says
    /// @param form that the firm filled in, as if its figures were set and its answers found
    Variant of(
            ProjectEntry entry,
            Optional<String> zone,
            List<String> found,
            Optional<FilledForm> form) {
        List<String> figures = with(sets, form.map(FilledForm::sets));
        Proposal proposal =
                proposals.withAsked(proposals.place(entry, zone), entry, figures, bounds);
        Ruleset chosen = proposals.ruleset(rules, proposal);
        Ruleset ruleset = paper.filter(one -> !one.isBlank()).map(chosen::by).orElse(chosen);
        List<String> answers =
                with(
                        with(
                                CommitteeFindings.split(proposals.answers(entry, figures)),
                                Optional.of(found)),
                        form.map(FilledForm::found));
        return new Variant(findings.add(proposal, ruleset, answers), ruleset);
    }

    private static List<String> with(List<String> some, Optional<List<String>> more) {
        return Stream.concat(some.stream(), more.stream().flatMap(List::stream)).toList();
    }

    /// What was odd in what was brought along, so far.
    ProjectDoubts doubts() {
        return new ProjectDoubts(
                proposals.warnings(), rules.map(proposals::warnings).orElse(List.of()));
    }
}
