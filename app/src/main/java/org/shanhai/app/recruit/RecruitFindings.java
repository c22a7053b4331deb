package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.recruit.Exclusion;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Standing;
import org.shanhai.recruit.Target;
import org.shanhai.recruit.Tier;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;

/// What a person reads first of whom to call; report and answer say the same.
public final class RecruitFindings {
    /// So many trades and so many names in a sentence.
    private static final int NAMED = 3;

    private final Recruitment recruitment;
    private final Sheet sheet;
    private final RecruitWords words;
    private final String place;

    /// @param sheet with the prefix `recruit.`
    public RecruitFindings(Recruitment recruitment, Sheet sheet, RecruitWords words) {
        this.recruitment = recruitment;
        this.sheet = sheet;
        this.words = words;
        place = sheet.place(recruitment.place()).text();
    }

    public List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        notCalled().forEach(findings::add);
        askedExcluded().forEach(findings::add);
        calledFor().ifPresent(findings::add);
        call().ifPresent(findings::add);
        leftOut().ifPresent(findings::add);
        return findings;
    }

    private List<Node> asked() {
        return recruitment.chain().nodes().stream().filter(recruitment.chain()::isNamed).toList();
    }

    /// What was asked for and comes with a licence, a network, the state or those who live there.
    private List<Finding> notCalled() {
        return asked().stream()
                .filter(node -> node.standing() == Standing.NOT_CALLED)
                .map(
                        node ->
                                new Finding(
                                        "not_called",
                                        sheet.say(
                                                "finding.not_called",
                                                words.name(node.industry()),
                                                why(node.industry())),
                                        new Cell("", why(node.industry())),
                                        Cell.unknown(""),
                                        "nodes"))
                .toList();
    }

    private String why(Industry industry) {
        String key = industry.recruit().filter(r -> r != Recruit.YES).orElse(Recruit.LOCAL).key();
        String why = sheet.say("why." + key);
        return why + words.note(industry.recruitNote());
    }

    /// What was asked for is called for whatever speaks against it, and that is said.
    private List<Finding> askedExcluded() {
        return recruitment.gaps().stream()
                .map(Recruitment.Gap::node)
                .filter(recruitment.chain()::isNamed)
                .flatMap(
                        node ->
                                node.excluded().stream()
                                        .map(
                                                why ->
                                                        finding(
                                                                "asked_excluded",
                                                                Basis.ESTIMATED,
                                                                1,
                                                                "gaps",
                                                                words.name(node.industry()),
                                                                words.excluded(why, place))))
                .toList();
    }

    private Finding finding(String key, Basis basis, int count, String rests, Object... arguments) {
        return new Finding(
                key,
                sheet.say("finding." + key, arguments),
                Cell.of(count),
                sheet.sure(sheet.basis(basis)),
                rests);
    }

    /// What would be called for: new trades, then what the chains of those here lack.
    private Optional<Finding> calledFor() {
        if (recruitment.chain().focus().isNamed() || recruitment.gaps().isEmpty()) {
            return Optional.empty();
        }
        List<Industry> trades = called(true);
        List<Industry> chain = called(false).stream().limit(NAMED).toList();
        String key = trades.isEmpty() ? "chain" : chain.isEmpty() ? "trades" : "both";
        return Optional.of(
                finding(
                        "called_for." + key,
                        Basis.ESTIMATED,
                        recruitment.gaps().size(),
                        "largest_gaps",
                        place,
                        words.names(trades),
                        words.names(chain)));
    }

    private List<Industry> called(boolean isTrade) {
        return recruitment.gaps().stream()
                .map(Recruitment.Gap::node)
                .filter(node -> isTrade == (node.tier() == Tier.HERE))
                .map(Node::industry)
                .toList();
    }

    /// Who could be called on, for the first of the gaps.
    private Optional<Finding> call() {
        List<String> calls =
                recruitment.gaps().stream()
                        .limit(NAMED)
                        .filter(gap -> !gap.told().isEmpty())
                        .map(
                                gap ->
                                        sheet.say(
                                                "finding.call_for",
                                                words.name(gap.node().industry()),
                                                names(gap)))
                        .toList();
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        finding(
                                "call",
                                Basis.ASSUMED,
                                calls.size(),
                                "calls",
                                String.join(sheet.say("and_then"), calls)));
    }

    private String names(Recruitment.Gap gap) {
        List<Target> head =
                words.head(gap, recruitment.chain().focus().isNamed() ? NAMED + 1 : NAMED - 1);
        return sheet.list(head.stream().map(words::target).toList());
    }

    /// What nobody is called for, by why.
    private Optional<Finding> leftOut() {
        List<Node> left = recruitment.chain().leftOut();
        Map<Exclusion, List<Industry>> byWhy = new EnumMap<>(Exclusion.class);
        left.forEach(
                node ->
                        byWhy.computeIfAbsent(
                                        node.excluded().orElseThrow(), why -> new ArrayList<>())
                                .add(node.industry()));
        List<String> told = new ArrayList<>();
        byWhy.forEach(
                (why, industries) ->
                        told.add(
                                sheet.say(
                                        "finding.left_for",
                                        words.names(industries),
                                        words.excluded(why, place))));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        finding(
                                "left_out",
                                Basis.ESTIMATED,
                                left.size(),
                                "left_out",
                                String.join(sheet.say("and_then"), told)));
    }
}
