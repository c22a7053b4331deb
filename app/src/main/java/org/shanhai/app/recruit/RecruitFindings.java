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
        findings.add(counts());
        call().ifPresent(findings::add);
        most().ifPresent(findings::add);
        dirtier().ifPresent(findings::add);
        return findings;
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
    private Optional<Finding> dirtier() {
        List<Industry> dirtier =
                recruitment.chain().gaps().stream()
                        .filter(Node::isDirtier)
                        .map(Node::industry)
                        .toList();
        return dirtier.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                "dirtier",
                                sheet.say("finding.dirtier", words.names(dirtier), place),
                                Cell.of(dirtier.size()),
                                sheet.sure(sheet.basis(Basis.ESTIMATED)),
                                "gaps"));
    }

    /// What would keep most here.
    private Optional<Finding> most() {
        return recruitment.chain().gaps().stream()
                .findFirst()
                .filter(node -> !node.isDirtier() && node.keeping().kept().orElse(0) > 0)
                .map(
                        node -> {
                            double kept = node.keeping().kept().orElse(0);
                            String money = sheet.money(kept).text();
                            String name = words.name(node.industry());
                            return new Finding(
                                    "most",
                                    node.tier() == Tier.DOWNSTREAM
                                            ? sheet.say("finding.most_buyer", name, money, place)
                                            : sheet.say(
                                                    "finding.most",
                                                    name,
                                                    money,
                                                    sheet.money(node.keeping().need()).text(),
                                                    Numbers.percent(kept / node.keeping().need()),
                                                    place),
                                    Cell.of(money, kept),
                                    sheet.sure(sheet.basis(Basis.ESTIMATED)),
                                    "gaps");
                        });
    }
}
