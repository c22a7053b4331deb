package org.shanhai.app.recruit;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;
import org.shanhai.recruit.IndustryChain;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.TargetScore;
import org.shanhai.recruit.Tier;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;

/// Whom a place should call: its chain with the gaps, who could fill the first, and all targets for
/// programs.
public final class RecruitSheet {
    /// Of the gaps of a chain so many are shown to people.
    private static final int GAPS = 5;

    private final Recruitment recruitment;
    private final Asked asked;
    private final Sheet sheet;
    private final RecruitWords words;
    private final TargetTables targets;
    private final String place;

    /// What was asked.
    ///
    /// @param how where the industries are from
    /// @param top how many targets of each kind and gap
    /// @param rows how many a register of one's own has; empty where none was given
    public record Asked(How how, int top, OptionalLong rows) {}

    /// Where the industries of a chain are from.
    public enum How implements Keyed {
        /// Named by who asks.
        NAMED,
        /// The largest the place is known to have.
        MAIN,
        /// None is known; what `leap` puts first.
        LEAP
    }

    private RecruitSheet(Region region, Recruitment recruitment, Asked asked, Words words) {
        this.recruitment = recruitment;
        this.asked = asked;
        sheet = new Sheet(region, words, "recruit.");
        this.words = new RecruitWords(sheet);
        targets = new TargetTables(sheet, this.words, asked.top());
        place = sheet.place(recruitment.place()).text();
    }

    public static Answer of(Region region, Recruitment recruitment, Asked asked, Words words) {
        return new RecruitSheet(region, recruitment, asked, words).answer();
    }

    private Answer answer() {
        IndustryChain chain = recruitment.chain();
        new RecruitFindings(recruitment, sheet, words).list().forEach(sheet::find);
        PlaceRemarks.add(sheet, recruitment.place());
        addAsked();
        sheet.add(
                new Answer.Statement(
                        "known",
                        new CoverageWords(sheet)
                                .text(
                                        recruitment.coverage(),
                                        place,
                                        sheet.region().industries().count()),
                        CoverageWords.json(recruitment.coverage())));
        addChain(chain);
        addNodes(chain);
        addLinks(chain);
        addGaps();
        if (!recruitment.gaps().isEmpty()) {
            Recruitment.Gap first = recruitment.gaps().getFirst();
            targets.addPeople(first);
            new LikelyTable(sheet, words).add(first);
        }
        targets.addAll(recruitment.gaps());
        sheet.add(new Answer.Statement("method", method(), methodJson(), true));
        sheet.add(new RecruitSkill(sheet).statement());
        return sheet.cited(sheet.say("title", place));
    }

    private void addAsked() {
        List<Industry> focus = recruitment.chain().focus();
        int firms = recruitment.firms();
        sheet.values()
                .field("place", sheet.place(recruitment.place()))
                .field(
                        "industries",
                        Cell.of(
                                sheet.say("how." + asked.how().key(), words.names(focus)),
                                focus.stream().map(Industry::code).toList()))
                .labelled("industries_from", "", new Cell("", asked.how().key()))
                .field("partners", partners())
                .only(
                        asked.rows().isPresent(),
                        more ->
                                more.field(
                                                "firms",
                                                Cell.of(
                                                        sheet.say(
                                                                "firms_of",
                                                                firms,
                                                                asked.rows().getAsLong()),
                                                        firms))
                                        .labelled(
                                                "rows_read",
                                                "",
                                                new Cell("", asked.rows().getAsLong())))
                .add("asked");
    }

    private Cell partners() {
        return recruitment.partners().isEmpty()
                ? new Cell(sheet.say("no_partner"), List.of())
                : Cell.of(
                        words.places(recruitment.partners()),
                        recruitment.partners().stream().map(each -> each.key()).toList());
    }

    /// The chain a person reads: a line for each tier.
    private void addChain(IndustryChain chain) {
        sheet.values()
                .each(
                        List.of(Tier.values()),
                        (tiers, tier) ->
                                tiers.only(
                                        !chain.in(tier).isEmpty(),
                                        more ->
                                                more.labelled(
                                                        tier.key(),
                                                        sheet.say("tier." + tier.key()),
                                                        tier(chain, chain.in(tier)))))
                .add("chain", sheet.say("chain"));
    }

    private Cell tier(IndustryChain chain, List<Node> nodes) {
        return Cell.of(
                String.join(
                        sheet.say("and_then"),
                        nodes.stream().map(node -> words.inChain(chain, node)).toList()),
                nodes.stream().map(node -> node.industry().code()).toList());
    }

    /// For programs: every figure of every node.
    private void addNodes(IndustryChain chain) {
        sheet.add(
                sheet.columns(chain.nodes())
                        .data("industry", Kind.TEXT, node -> node.industry().code())
                        .data("tier", Kind.TEXT, node -> node.tier().key())
                        .data("standing", Kind.TEXT, node -> node.standing().key())
                        .data("holding", Kind.TEXT, node -> node.holding().key())
                        .labelled(
                                "holding_basis",
                                "",
                                Kind.TEXT,
                                node -> node.basis().map(sheet::basis).orElse(Cell.unknown("")))
                        .data(
                                "at_partners",
                                Kind.TEXT,
                                node -> node.partners().stream().map(p -> p.key()).toList())
                        .labelled(
                                "need",
                                "",
                                Kind.TEXT,
                                node -> money(OptionalDouble.of(node.keeping().need())))
                        .labelled("bought_outside", "", Kind.TEXT, node -> outside(node, false))
                        .labelled("sold_elsewhere", "", Kind.TEXT, node -> outside(node, true))
                        .data(
                                "share_reached",
                                Kind.TEXT,
                                node -> Cell.numberOrNull(node.keeping().share()))
                        .labelled(
                                "places_that_have_it",
                                "",
                                Kind.TEXT,
                                node -> Cell.of(node.keeping().places()))
                        .labelled("kept", "", Kind.TEXT, node -> money(node.keeping().kept()))
                        .data("cleanliness", Kind.TEXT, node -> node.nature().cleanliness().key())
                        .data(
                                "times_place",
                                Kind.TEXT,
                                node -> Cell.numberOrNull(node.nature().overall()))
                        .labelled("basis", "", Kind.TEXT, node -> sheet.basis(Basis.ESTIMATED))
                        .data("nodes"));
    }

    /// Suppliers are bought of outside; of buyers it is what the chain sells elsewhere.
    private Cell outside(Node node, boolean sold) {
        return (node.tier() == Tier.DOWNSTREAM) == sold
                ? money(OptionalDouble.of(node.keeping().outside()))
                : Cell.unknown("");
    }

    private Cell money(OptionalDouble amount) {
        return sheet.maybe(amount, told -> sheet.roughMoney(told).text());
    }

    private void addLinks(IndustryChain chain) {
        sheet.add(
                sheet.columns(chain.links())
                        .data("seller", Kind.TEXT, link -> link.seller().code())
                        .data("buyer", Kind.TEXT, link -> link.buyer().code())
                        .data("coefficient", Kind.TEXT, link -> link.coefficient())
                        .data("amount", Kind.TEXT, link -> link.amount())
                        .data("kept", Kind.TEXT, link -> Cell.numberOrNull(link.kept()))
                        .labelled("basis", "", Kind.TEXT, link -> sheet.basis(Basis.ESTIMATED))
                        .data("links"));
    }

    private void addGaps() {
        int gaps = recruitment.gaps().size();
        String remark =
                gaps == 0
                        ? sheet.say("no_gap")
                        : sheet.say("gaps_remark", Math.min(GAPS, gaps), gaps);
        sheet.add(
                gaps(recruitment.gaps().stream().limit(GAPS).toList())
                        .table("largest_gaps", sheet.say("gaps"), remark, Answer.Layout.GRID));
        sheet.add(gaps(recruitment.gaps()).data("gaps"));
    }

    private Columns<Recruitment.Gap> gaps(List<Recruitment.Gap> gaps) {
        return sheet.columns(gaps)
                .cell(
                        "gap",
                        gap ->
                                Cell.of(
                                        words.name(gap.node().industry()),
                                        gap.node().industry().code()))
                .cell(
                        "standing",
                        gap -> Cell.of(words.standing(gap.node()), gap.node().standing().key()))
                .cell("in_chain", gap -> inChain(gap.node().tier()))
                .number("kept", gap -> money(gap.node().keeping().kept()))
                .known(Basis.ESTIMATED)
                .number("of_need", gap -> ofNeed(gap.node()))
                .known(Basis.ESTIMATED)
                .cell("nature", gap -> nature(gap.node()))
                .cell(
                        "call_first",
                        gap ->
                                gap.targets().stream()
                                        .findFirst()
                                        .map(words::target)
                                        .map(Cell::of)
                                        .orElse(Cell.unknown(sheet.say("nobody"))))
                .number("targets_known", gap -> Cell.of(gap.targets().size()))
                .basis(gap -> Basis.ESTIMATED);
    }

    private Cell inChain(Tier tier) {
        return Cell.of(sheet.say("tier.short." + tier.key()), tier.key());
    }

    /// The part of what industries here need that would stay; not of buyers.
    private Cell ofNeed(Node node) {
        double need = node.keeping().need();
        OptionalDouble kept = node.keeping().kept();
        if (node.tier() == Tier.DOWNSTREAM || kept.isEmpty() || !(need > 0)) {
            return Cell.unknown("");
        }
        double part = kept.getAsDouble() / need;
        return Cell.of(Numbers.percent(part), part);
    }

    /// How its pressures compare with those of what the place makes. What is dirtier in most and
    /// not on the whole is told without the whole.
    private Cell nature(Node node) {
        String key = node.nature().cleanliness().key();
        OptionalDouble times = node.nature().overall();
        if (times.isEmpty()) {
            return new Cell(sheet.say("nature." + key), key);
        }
        return node.isDirtier() && times.getAsDouble() < 1
                ? new Cell(sheet.say("nature.dirtier_in_most"), key)
                : new Cell(
                        sheet.say(
                                "nature.times",
                                sheet.say("nature." + key),
                                Numbers.rough(times.getAsDouble())),
                        key);
    }

    private String method() {
        return sheet.say(
                "method",
                Numbers.percent(TargetScore.EVIDENCE),
                Numbers.percent(TargetScore.PACT),
                Numbers.percent(TargetScore.NEAR),
                Numbers.percent(TargetScore.SIZE),
                Numbers.percent(TargetScore.EXPANDING),
                Numbers.plain(TargetScore.KM),
                Numbers.plain(TargetScore.LARGE));
    }

    private static Map<String, @Nullable Object> methodJson() {
        return JsonObject.of(
                "evidence",
                Cell.number(TargetScore.EVIDENCE),
                "pact",
                Cell.number(TargetScore.PACT),
                "near",
                Cell.number(TargetScore.NEAR),
                "size",
                Cell.number(TargetScore.SIZE),
                "expanding",
                Cell.number(TargetScore.EXPANDING),
                "near_km",
                Cell.number(TargetScore.KM),
                "size_staff",
                Cell.number(TargetScore.LARGE),
                "basis",
                Basis.ASSUMED.key());
    }
}
