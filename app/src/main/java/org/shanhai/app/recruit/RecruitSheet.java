package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;
import org.shanhai.recruit.Chain;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Score;
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
        Chain chain = recruitment.chain();
        new RecruitFindings(recruitment, sheet, words).list().forEach(sheet::find);
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
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("place", sheet.place(recruitment.place())));
        fields.add(
                sheet.field(
                        "industries",
                        Cell.of(
                                sheet.say("how." + asked.how().key(), words.names(focus)),
                                focus.stream().map(Industry::code).toList())));
        fields.add(new Answer.Field("industries_from", "", new Cell("", asked.how().key())));
        fields.add(
                sheet.field(
                        "partners",
                        recruitment.partners().isEmpty()
                                ? new Cell(sheet.say("no_partner"), List.of())
                                : Cell.of(
                                        words.places(recruitment.partners()),
                                        recruitment.partners().stream()
                                                .map(each -> each.key())
                                                .toList())));
        if (asked.rows().isPresent()) {
            long rows = asked.rows().getAsLong();
            int firms = recruitment.firms();
            fields.add(sheet.field("firms", Cell.of(sheet.say("firms_of", firms, rows), firms)));
            fields.add(new Answer.Field("rows_read", "", new Cell("", rows)));
        }
        sheet.add(new Answer.Fields("asked", "", fields));
    }

    /// The chain a person reads: a line for each tier.
    private void addChain(Chain chain) {
        List<Answer.Field> fields = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<Node> nodes = chain.in(tier);
            if (!nodes.isEmpty()) {
                fields.add(
                        new Answer.Field(
                                tier.key(),
                                sheet.say("tier." + tier.key()),
                                Cell.of(
                                        String.join(
                                                sheet.say("and_then"),
                                                nodes.stream()
                                                        .map(node -> words.inChain(chain, node))
                                                        .toList()),
                                        nodes.stream()
                                                .map(node -> node.industry().code())
                                                .toList())));
            }
        }
        sheet.add(new Answer.Fields("chain", sheet.say("chain"), fields));
    }

    /// For programs: every figure of every node.
    private void addNodes(Chain chain) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node node : chain.nodes()) {
            rows.add(
                    List.of(
                            industry(node.industry()),
                            new Cell("", node.tier().key()),
                            new Cell("", node.standing().key()),
                            new Cell("", node.holding().key()),
                            node.basis().map(sheet::basis).orElse(Cell.unknown("")),
                            new Cell("", node.partners().stream().map(p -> p.key()).toList()),
                            money(OptionalDouble.of(node.keeping().need())),
                            outside(node, false),
                            outside(node, true),
                            number(node.keeping().share()),
                            Cell.of(node.keeping().places()),
                            money(node.keeping().kept()),
                            new Cell("", node.nature().cleanliness().key()),
                            number(node.nature().overall()),
                            sheet.basis(Basis.ESTIMATED)));
        }
        data(
                "nodes",
                List.of(
                        "industry",
                        "tier",
                        "standing",
                        "holding",
                        "holding_basis",
                        "at_partners",
                        "need",
                        "bought_outside",
                        "sold_elsewhere",
                        "share_reached",
                        "places_that_have_it",
                        "kept",
                        "cleanliness",
                        "times_place",
                        "basis"),
                rows);
    }

    /// Suppliers are bought of outside; of buyers it is what the chain sells elsewhere.
    private Cell outside(Node node, boolean sold) {
        return (node.tier() == Tier.DOWNSTREAM) == sold
                ? money(OptionalDouble.of(node.keeping().outside()))
                : Cell.unknown("");
    }

    private void addLinks(Chain chain) {
        data(
                "links",
                List.of("seller", "buyer", "coefficient", "amount", "kept", "basis"),
                chain.links().stream()
                        .map(
                                link ->
                                        List.of(
                                                industry(link.seller()),
                                                industry(link.buyer()),
                                                Cell.of("", link.coefficient()),
                                                Cell.of("", link.amount()),
                                                number(link.kept()),
                                                sheet.basis(Basis.ESTIMATED)))
                        .toList());
    }

    private void data(String key, List<String> columns, List<List<Cell>> rows) {
        sheet.add(
                new Answer.Table(
                        key,
                        "",
                        columns.stream().map(c -> new Answer.Column(c, "", false)).toList(),
                        rows,
                        "",
                        Answer.Layout.DATA));
    }

    private static Cell industry(Industry industry) {
        return new Cell("", industry.code());
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? Cell.of("", value.getAsDouble()) : Cell.unknown("");
    }

    private Cell money(OptionalDouble amount) {
        return amount.isPresent()
                ? Cell.of(sheet.roughMoney(amount.getAsDouble()).text(), amount.getAsDouble())
                : sheet.notKnown();
    }

    private void addGaps() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Recruitment.Gap> gaps = recruitment.gaps();
        for (Recruitment.Gap gap : gaps) {
            Node node = gap.node();
            Optional<String> first = gap.targets().stream().findFirst().map(words::target);
            rows.add(
                    List.of(
                            Cell.of(words.name(node.industry()), node.industry().code()),
                            Cell.of(words.standing(node), node.standing().key()),
                            Cell.of(
                                    sheet.say("tier.short." + node.tier().key()),
                                    node.tier().key()),
                            money(node.keeping().kept()),
                            ofNeed(node),
                            nature(node),
                            first.map(Cell::of).orElse(Cell.unknown(sheet.say("nobody"))),
                            Cell.of(gap.targets().size()),
                            sheet.basis(Basis.ESTIMATED)));
        }
        List<Answer.Column> columns =
                List.of(
                        sheet.left("gap"),
                        sheet.left("standing"),
                        sheet.left("in_chain"),
                        sheet.rough("kept"),
                        sheet.rough("of_need"),
                        sheet.left("nature"),
                        sheet.left("call_first"),
                        sheet.right("targets_known"),
                        sheet.left("basis"));
        boolean more = rows.size() > GAPS;
        sheet.add(
                new Answer.Table(
                        "largest_gaps",
                        sheet.say("gaps"),
                        columns,
                        more ? rows.subList(0, GAPS) : rows,
                        rows.isEmpty()
                                ? sheet.say("no_gap")
                                : sheet.say(
                                        "gaps_remark", Math.min(GAPS, rows.size()), rows.size())));
        sheet.add(new Answer.Table("gaps", "", columns, rows, "", Answer.Layout.DATA));
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
                Numbers.percent(Score.EVIDENCE),
                Numbers.percent(Score.PACT),
                Numbers.percent(Score.NEAR),
                Numbers.percent(Score.SIZE),
                Numbers.percent(Score.EXPANDING),
                Numbers.plain(Score.KM),
                Numbers.plain(Score.LARGE));
    }

    private static Map<String, @Nullable Object> methodJson() {
        return JsonObject.of(
                "evidence",
                Cell.number(Score.EVIDENCE),
                "pact",
                Cell.number(Score.PACT),
                "near",
                Cell.number(Score.NEAR),
                "size",
                Cell.number(Score.SIZE),
                "expanding",
                Cell.number(Score.EXPANDING),
                "near_km",
                Cell.number(Score.KM),
                "size_staff",
                Cell.number(Score.LARGE),
                "basis",
                Basis.ASSUMED.key());
    }
}
