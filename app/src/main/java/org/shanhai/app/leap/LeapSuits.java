package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EndowmentFit;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.Missing;
import org.shanhai.leap.Suit;
import org.shanhai.leap.Utility;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Theme;

/// Which later-developed place an industry or a theme suits best.
public final class LeapSuits {
    private static final int NAMED = 3;

    private final Sheet sheet;
    private final LeapWords words;

    private LeapSuits(Leap leap, Words words) {
        sheet = new Sheet(leap.region(), words, "leap.");
        this.words = new LeapWords(leap, words);
    }

    /// @param top how many places
    public static Answer of(Leap leap, Theme theme, Utility utility, int top, Words words) {
        return new LeapSuits(leap, words)
                .answer(leap.listSuits(theme, utility), theme, utility, top);
    }

    private Answer answer(List<Suit> suits, Theme theme, Utility utility, int top) {
        String name = words.theme(theme);
        boolean several = theme.industries().size() > 1;
        List<Suit> fit = suits.stream().filter(LeapSuits::isFit).toList();
        sheet.find(
                new Finding(
                        "suits",
                        fit.isEmpty()
                                ? sheet.say("finding.suits_none", name)
                                : sheet.say(
                                        "finding.suits",
                                        name,
                                        sheet.list(
                                                fit.stream()
                                                        .limit(NAMED)
                                                        .map(each -> words.place(each.place()))
                                                        .toList())),
                        new Cell("", fit.size()),
                        sheet.sure(sheet.basis(Basis.ESTIMATED)),
                        "places"));
        sheet.add(
                new Answer.Fields(
                        "asked",
                        "",
                        List.of(
                                sheet.field("theme", Cell.of(name, theme.key())),
                                sheet.field(
                                        "industries",
                                        Cell.of(
                                                sheet.list(
                                                        theme.industries().stream()
                                                                .map(words::name)
                                                                .toList()),
                                                theme.industries().stream()
                                                        .map(Industry::code)
                                                        .toList())),
                                sheet.field(
                                        "sorted_by",
                                        Cell.of(words.utility(utility), words.weights(utility))))));
        List<List<Cell>> rows =
                suits.stream().limit(top).map(suit -> row(suit, suits, several)).toList();
        sheet.add(
                new Answer.Table(
                        "places",
                        sheet.say("suits"),
                        List.of(
                                sheet.right("rank"),
                                sheet.left("place"),
                                new Answer.Column("industry", "", false),
                                new Answer.Column("best", several ? sheet.say("best") : "", false),
                                new Answer.Column(
                                        "held", several ? sheet.say("held_of") : "", false),
                                sheet.left("class"),
                                sheet.rough("reach"),
                                sheet.right("chance_in_reach"),
                                sheet.right("value_beside"),
                                sheet.rough("times_place"),
                                sheet.left("missing_first")),
                        rows,
                        sheet.say(rows.isEmpty() ? "no_mountain" : "suits_remark")));
        sheet.add(new Answer.Statement("assumed", sheet.say("assumed"), sheet.say("assumed")));
        return sheet.cited(sheet.say("title_suits", name));
    }

    private static boolean isFit(Suit suit) {
        return suit.best()
                .map(each -> each.ruling().kind())
                .filter(kind -> kind == LeapClass.LEAP || kind == LeapClass.STEP)
                .isPresent();
    }

    private List<Cell> row(Suit suit, List<Suit> all, boolean several) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(all.indexOf(suit) + 1));
        row.add(sheet.place(suit.place()));
        if (suit.best().isEmpty()) {
            row.add(Cell.unknown(""));
            row.add(Cell.unknown(""));
            row.add(new Cell("", List.of()));
            row.add(sheet.notKnown());
            for (int k = 0; k < 4; k++) {
                row.add(Cell.unknown(""));
            }
            row.add(Cell.unknown(sheet.say("missing.not_bid_for")));
            return row;
        }
        Candidate best = suit.best().get();
        row.add(new Cell("", best.industry().code()));
        row.add(
                new Cell(
                        several && !best.isHeld() ? words.name(best.industry()) : "",
                        words.name(best.industry())));
        row.add(
                Cell.of(
                        several ? sheet.list(suit.held().stream().map(words::name).toList()) : "",
                        suit.held().stream().map(Industry::code).toList()));
        row.add(
                new Cell(
                        suit.held().isEmpty() || best.isHeld()
                                ? words.classOf(best)
                                : sheet.say("class.has_else", words.classOf(best)),
                        best.ruling().kind().key()));
        row.add(
                best.feasibility() instanceof Feasibility.Measured measured
                        ? Cell.of(Numbers.plain(measured.density()), measured.density())
                        : sheet.notKnown());
        row.add(percent(suit.inReach()));
        row.add(beside(best.gain().valueAddedPerJob(), suit.means().valueAddedPerJob()));
        OptionalDouble times = best.besidePlace().overall();
        row.add(
                times.isPresent()
                        ? Cell.of(words.times(times), times.getAsDouble())
                        : sheet.notKnown());
        row.add(Cell.of(missing(best, suit.missing().orElseThrow())));
        return row;
    }

    private Cell beside(OptionalDouble own, OptionalDouble bar) {
        if (own.isEmpty() || bar.isEmpty()) {
            return sheet.notKnown();
        }
        double times = own.getAsDouble() / bar.getAsDouble();
        return Cell.of(words.times(OptionalDouble.of(times)), times);
    }

    private Cell percent(OptionalDouble share) {
        return share.isPresent()
                ? Cell.of(Numbers.percent(share.getAsDouble()), share.getAsDouble())
                : sheet.notKnown();
    }

    /// What stands first in the way.
    private String missing(Candidate best, Missing missing) {
        return switch (best.ruling().why()) {
            case HELD -> sheet.say("missing.none");
            case OUT_OF_REACH, REACH_UNKNOWN -> words.evidence(best);
            case DIRTIER_THAN_PLACE, DIRTIER_IN_SOME -> sheet.say("card.worse", words.worse(best));
            case DIRTIER_THAN_PATH -> sheet.say("short.dirtier_than_path");
            case ENDOWMENT_LACKING,
                    LIMIT_EXCEEDED,
                    NOT_BETTER,
                    PRESSURE_UNKNOWN,
                    GAIN_UNKNOWN,
                    INPUTS_UNPRICED ->
                    sheet.say("short." + best.ruling().why().key());
            case BETTER_AND_CLEANER, GRADIENT -> firstOf(missing);
        };
    }

    private String firstOf(Missing missing) {
        if (!missing.inputs().isEmpty()) {
            Missing.Input input = missing.inputs().getFirst();
            return sheet.say(
                    "missing.input", words.name(input.industry()), Numbers.percent(input.share()));
        }
        if (!missing.unknown().isEmpty()) {
            EndowmentFit.Part part = missing.unknown().getFirst();
            return sheet.say("card.not_known", words.endowment(part.need().endowment()));
        }
        return sheet.say("missing.none");
    }
}
