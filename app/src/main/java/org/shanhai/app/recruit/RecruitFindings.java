package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
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
    private static final int NAMED = 4;

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
        askedDirtier().ifPresent(findings::add);
        call().ifPresent(findings::add);
        most().ifPresent(findings::add);
        findings.add(counts());
        if (!isAllDirtier()) {
            lastDirtier().ifPresent(findings::add);
        }
        return findings;
    }

    private List<Node> asked() {
        return recruitment.chain().nodes().stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(Node node) {
        return recruitment.chain().focus().contains(node.industry());
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

    /// What was asked for is called for though it be a trap, and called one.
    private Optional<Finding> askedDirtier() {
        List<Industry> dirtier =
                recruitment.gaps().stream()
                        .map(Recruitment.Gap::node)
                        .filter(node -> node.isDirtier() && isAsked(node))
                        .map(Node::industry)
                        .toList();
        if (!dirtier.isEmpty()) {
            return Optional.of(dirtier("asked_dirtier", dirtier));
        }
        return isAllDirtier() ? Optional.of(dirtier("all_dirtier", dirtier())) : Optional.empty();
    }

    /// Whether there is nothing to call for but traps that nobody asked for.
    private boolean isAllDirtier() {
        return !recruitment.gaps().isEmpty()
                && recruitment.gaps().stream()
                        .map(Recruitment.Gap::node)
                        .allMatch(node -> node.isDirtier() && !isAsked(node));
    }

    private Finding dirtier(String key, List<Industry> dirtier) {
        return new Finding(
                key,
                sheet.say("finding." + key, words.names(dirtier), place),
                Cell.of(dirtier.size()),
                sheet.sure(sheet.basis(Basis.ESTIMATED)),
                "gaps");
    }

    private Finding counts() {
        List<Node> nodes = recruitment.chain().nodes();
        int gaps = (int) nodes.stream().filter(Node::isGap).count();
        int partner = (int) nodes.stream().filter(n -> n.standing() == Standing.AT_PARTNER).count();
        int have = (int) nodes.stream().filter(n -> n.standing() == Standing.HAVE).count();
        int weak = (int) nodes.stream().filter(n -> n.standing() == Standing.WEAK).count();
        return new Finding(
                "gaps",
                sheet.say(
                        "finding.gaps",
                        words.names(recruitment.chain().focus()),
                        place,
                        nodes.size(),
                        have,
                        weak,
                        gaps,
                        partner),
                Cell.of(gaps),
                sheet.sure(sheet.basis(Basis.ESTIMATED)),
                "chain");
    }

    /// Whom to call for the first gap: places, then companies.
    private Optional<Finding> call() {
        if (recruitment.gaps().isEmpty()) {
            return Optional.empty();
        }
        Recruitment.Gap first = recruitment.gaps().getFirst();
        List<String> clusters =
                first.clusters().stream().limit(NAMED).map(t -> words.name(t.place())).toList();
        List<String> firms = first.firms().stream().limit(NAMED - 1).map(Target::name).toList();
        if (clusters.isEmpty() && firms.isEmpty()) {
            return Optional.empty();
        }
        String industry = words.name(first.node().industry());
        String text =
                clusters.isEmpty()
                        ? sheet.say("finding.call_firms", industry, sheet.list(firms))
                        : firms.isEmpty()
                                ? sheet.say("finding.call_places", industry, sheet.list(clusters))
                                : sheet.say(
                                        "finding.call",
                                        industry,
                                        sheet.list(clusters),
                                        sheet.list(firms));
        return Optional.of(
                new Finding(
                        "call",
                        text,
                        Cell.of(first.targets().size()),
                        sheet.sure(sheet.basis(Basis.ASSUMED)),
                        "clusters"));
    }

    /// What stands behind for what it would put on nature.
    private Optional<Finding> lastDirtier() {
        return dirtier().isEmpty() ? Optional.empty() : Optional.of(dirtier("dirtier", dirtier()));
    }

    private List<Industry> dirtier() {
        return recruitment.chain().gaps().stream()
                .filter(node -> node.isDirtier() && !isAsked(node))
                .map(Node::industry)
                .toList();
    }

    private static double kept(Node node) {
        return node.keeping().kept().orElse(0);
    }

    /// What would keep most here; where something dirtier would keep more, of what is not dirtier.
    private Optional<Finding> most() {
        List<Node> gaps = recruitment.chain().gaps();
        return gaps.stream()
                .findFirst()
                .filter(node -> !node.isDirtier() && kept(node) > 0)
                .map(
                        node -> {
                            double kept = kept(node);
                            boolean isMost = gaps.stream().allMatch(each -> kept(each) <= kept);
                            String key = isMost ? "finding.most" : "finding.most_clean";
                            String money = sheet.roughMoney(kept).text();
                            String name = words.name(node.industry());
                            return new Finding(
                                    "most",
                                    node.tier() == Tier.DOWNSTREAM
                                            ? sheet.say(key + "_buyer", name, money, place)
                                            : sheet.say(
                                                    key,
                                                    name,
                                                    money,
                                                    sheet.roughMoney(node.keeping().need()).text(),
                                                    Numbers.roughPercent(
                                                            kept / node.keeping().need()),
                                                    place),
                                    Cell.of(money, kept),
                                    sheet.sure(sheet.basis(Basis.ESTIMATED)),
                                    "gaps");
                        });
    }
}
