package org.shanhai.app.recruit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.NamedValues;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.recruit.ChainFocus;
import org.shanhai.recruit.Exclusion;
import org.shanhai.recruit.IndustryChain;
import org.shanhai.recruit.LandGap;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Target;
import org.shanhai.recruit.Tier;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Region;
import org.shanhai.supply.pressure.Cleanliness;

/// Whom a place could call: what it would call for, who could come and why, and its chain; all
/// targets for programs.
public final class RecruitSheet {
    /// Of the gaps of a chain so many are shown to people.
    private static final int GAPS = 5;

    private static final int NAMED = 2;
    private static final int AROUND = 2;

    private final Recruitment recruitment;
    private final Asked asked;
    private final Sheet sheet;
    private final RecruitWords words;
    private final TargetTables targets;
    private final String place;

    /// What was asked.
    ///
    /// @param top how many targets of each gap
    /// @param rows how many files of one's own have; empty where none was given
    public record Asked(int top, OptionalLong rows) {}

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
        sheet.add(new RecruitSkill(sheet).statement());
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
        addGaps();
        targets.addPeople(recruitment.gaps().stream().limit(GAPS).toList());
        addLeftOut();
        if (chain.focus().isNamed() && !recruitment.gaps().isEmpty()) {
            new LikelyTable(sheet, words).add(recruitment.gaps().getFirst());
        }
        addChain(chain);
        addNodes(chain);
        addLinks(chain);
        targets.addAll(recruitment.gaps());
        sheet.add(
                new Answer.Statement(
                        "method",
                        sheet.say(
                                "method",
                                Numbers.plain(Target.NOT_SMALL),
                                Numbers.wholePercent(LandGap.DEAR)),
                        JsonObject.of(
                                "not_small_staff",
                                Cell.number(Target.NOT_SMALL),
                                "dear_land",
                                Cell.number(LandGap.DEAR),
                                "basis",
                                Basis.ASSUMED.key()),
                        true));
        return sheet.cited(sheet.say("title", place));
    }

    private void addAsked() {
        ChainFocus focus = recruitment.chain().focus();
        int firms = recruitment.firms();
        sheet.values()
                .field("place", sheet.place(recruitment.place()))
                .only(!focus.isNamed(), more -> industries(more, "proposed", focus.proposed()))
                .only(!focus.isNamed(), more -> industries(more, "main", focus.main()))
                .only(!focus.unlike().isEmpty(), more -> industries(more, "unlike", focus.unlike()))
                .only(focus.isNamed(), more -> industries(more, "industries", focus.industries()))
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

    private NamedValues industries(NamedValues fields, String key, List<Industry> industries) {
        return fields.field(
                key,
                Cell.of(
                        industries.isEmpty() ? sheet.say("none_known") : words.names(industries),
                        industries.stream().map(Industry::code).toList()));
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
                        .labelled("need", "", Kind.TEXT, node -> money(node.keeping().need()))
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
                        .data("cleanliness", Kind.TEXT, node -> cleanliness(node))
                        .data(
                                "times_place",
                                Kind.TEXT,
                                node -> Cell.numberOrNull(words.times(node)))
                        .data(
                                "chance",
                                Kind.TEXT,
                                node ->
                                        Cell.numberOrNull(
                                                node.candidate()
                                                        .map(Candidate::chance)
                                                        .orElse(OptionalDouble.empty())))
                        .data(
                                "excluded",
                                Kind.TEXT,
                                node -> node.excluded().map(Exclusion::key).orElse(null))
                        .labelled("basis", "", Kind.TEXT, node -> sheet.basis(Basis.ESTIMATED))
                        .data("nodes"));
    }

    /// Suppliers are bought of outside; of buyers it is what the chain sells elsewhere.
    private Cell outside(Node node, boolean sold) {
        return (node.tier() == Tier.DOWNSTREAM) == sold
                ? money(node.keeping().outside())
                : Cell.unknown("");
    }

    private static String cleanliness(Node node) {
        return node.candidate()
                .map(each -> each.besidePlace().cleanliness())
                .orElse(Cleanliness.UNKNOWN)
                .key();
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
                        .data("amount", Kind.TEXT, link -> Cell.numberOrNull(link.amount()))
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
        boolean anyKept = gaps.stream().anyMatch(gap -> kept(gap.node()).json() != null);
        return sheet.columns(gaps)
                .cell(
                        "gap",
                        gap ->
                                Cell.of(
                                        words.name(gap.node().industry()),
                                        gap.node().industry().code()))
                .cell("from", gap -> from(gap.node()))
                .cell(
                        "standing",
                        gap -> Cell.of(words.standing(gap.node()), gap.node().standing().key()))
                .cell("chance", gap -> chance(gap.node()))
                .only(
                        anyKept,
                        more -> more.number("kept", gap -> kept(gap.node())).known(Basis.ESTIMATED))
                .cell("nature", gap -> nature(gap.node()))
                .cell("barred", gap -> barred(gap))
                .number("targets_known", gap -> Cell.of(gap.targets().size()))
                .basis(gap -> Basis.ESTIMATED);
    }

    /// What leap puts forward, what was asked for, or whom of the chain it would sell to or buy of.
    private Cell from(Node node) {
        String text =
                node.tier() == Tier.HERE
                        ? recruitment.chain().focus().isNamed()
                                ? sheet.say("from.named")
                                : words.proposed(node, recruitment.place())
                        : sheet.say("from." + node.tier().key(), words.names(around(node)));
        return Cell.of(text, node.tier().key());
    }

    /// The industries of the chain it is linked with, those that are here before others.
    private List<Industry> around(Node node) {
        return recruitment.chain().links().stream()
                .filter(
                        link ->
                                link.seller().equals(node.industry())
                                        || link.buyer().equals(node.industry()))
                .map(link -> link.seller().equals(node.industry()) ? link.buyer() : link.seller())
                .distinct()
                .sorted(
                        Comparator.comparing(
                                each -> !recruitment.chain().focus().main().contains(each)))
                .limit(AROUND)
                .toList();
    }

    /// What became of those alike.
    private Cell chance(Node node) {
        return node.candidate().map(Candidate::feasibility).orElse(null)
                        instanceof Feasibility.Told told
                ? Cell.of(
                        sheet.say(
                                "came",
                                Math.round(100 * told.alike().low()),
                                Math.round(100 * told.alike().high())),
                        told.chance())
                : Cell.unknown("");
    }

    /// Nobody would come to sell to the few who need it here of what leap proposes.
    private Cell kept(Node node) {
        boolean isProposed = node.tier() == Tier.HERE && !recruitment.chain().focus().isNamed();
        return isProposed ? Cell.unknown("") : money(node.keeping().kept());
    }

    private Cell barred(Recruitment.Gap gap) {
        List<IndustryClass> barred = gap.barred();
        return Cell.of(
                String.join(
                        sheet.say("and_then"),
                        barred.stream()
                                .limit(NAMED)
                                .map(each -> sheet.pick(each.name(), each.nameLocal()))
                                .toList()),
                barred.stream().map(IndustryClass::key).toList());
    }

    /// How its pressures compare with those of what the place makes. What is dirtier in most and
    /// not on the whole is told without the whole.
    private Cell nature(Node node) {
        String key = cleanliness(node);
        OptionalDouble times = words.times(node);
        boolean isDirtier = node.excluded().equals(Optional.of(Exclusion.DIRTIER));
        if (times.isEmpty()) {
            return new Cell(sheet.say("nature." + key), key);
        }
        return isDirtier && times.getAsDouble() < 1
                ? new Cell(sheet.say("nature.dirtier_in_most"), key)
                : new Cell(
                        sheet.say(
                                "nature.times",
                                sheet.say("nature." + key),
                                Numbers.rough(times.getAsDouble())),
                        key);
    }

    /// Gaps nobody is called for, for programs: people are told in a sentence.
    private void addLeftOut() {
        sheet.add(
                sheet.columns(recruitment.chain().leftOut())
                        .data("industry", Kind.TEXT, node -> node.industry().code())
                        .data("why", Kind.TEXT, node -> node.excluded().orElseThrow().key())
                        .data("left_out"));
    }
}
