package org.shanhai.app.leap;

import java.util.List;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EndowmentFit;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Missing;
import org.shanhai.leap.Suit;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Theme;

/// Which later-developed place an industry or a theme suits best.
///
/// @param sheet with the prefix `leap.`
public record LeapSuits(Sheet sheet, LeapWords words) {
    private static final int NAMED = 3;

    /// @param top how many places
    public static Answer of(Leap leap, Theme theme, LeapOrder order, int top, Words words) {
        return new LeapSuits(new Sheet(leap.region(), words, "leap."), new LeapWords(leap, words))
                .answer(leap.listSuits(theme, order), theme, order, top);
    }

    private Answer answer(List<Suit> suits, Theme theme, LeapOrder order, int top) {
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
        sheet.columns(List.of(theme))
                .cell("theme", asked -> Cell.of(name, asked.key()))
                .cell(
                        "industries",
                        asked ->
                                Cell.of(
                                        sheet.list(
                                                asked.industries().stream()
                                                        .map(words::name)
                                                        .toList()),
                                        asked.industries().stream().map(Industry::code).toList()))
                .cell("sorted_by", asked -> Cell.of(sheet.say("by." + order.key()), order.key()))
                .fields("asked");
        List<Suit> shown = suits.stream().limit(top).toList();
        sheet.add(
                sheet.columns(shown)
                        .number("rank", suit -> Cell.of(suits.indexOf(suit) + 1))
                        .place("place", Suit::place)
                        .data(
                                "industry",
                                Kind.TEXT,
                                suit ->
                                        suit.best()
                                                .map(best -> best.industry().code())
                                                .orElse(null))
                        .labelled(
                                "best",
                                several ? sheet.say("best") : "",
                                Kind.TEXT,
                                suit -> of(suit, best -> best(best, several)))
                        .labelled(
                                "held",
                                several ? sheet.say("held_of") : "",
                                Kind.TEXT,
                                suit -> held(suit, several))
                        .cell(
                                "class",
                                suit ->
                                        suit.best()
                                                .map(best -> classOf(suit, best))
                                                .orElseGet(sheet::notKnown))
                        .guess(
                                "chance",
                                suit ->
                                        of(
                                                suit,
                                                best ->
                                                        best.isHeld()
                                                                ? Cell.unknown("")
                                                                : sheet.maybe(
                                                                        best.chance(),
                                                                        Numbers::percent)))
                        .number(
                                "value_beside",
                                suit -> of(suit, best -> sheet.maybe(best.worth(), words::times)))
                        .guess(
                                "times_place",
                                suit ->
                                        of(
                                                suit,
                                                best ->
                                                        sheet.maybe(
                                                                best.besidePlace().overall(),
                                                                words::times)))
                        .cell("missing_first", this::missing)
                        .table(
                                "places",
                                sheet.say("suits"),
                                sheet.say(shown.isEmpty() ? "no_mountain" : "suits_remark"),
                                Answer.Layout.GRID));
        sheet.add(new Answer.Statement("assumed", sheet.say("assumed"), sheet.say("assumed")));
        return sheet.cited(sheet.say("title_suits", name));
    }

    private static boolean isFit(Suit suit) {
        return suit.best()
                .map(each -> each.ruling().kind())
                .filter(kind -> kind == LeapClass.LEAP)
                .isPresent();
    }

    /// What is told of what suits it best; nothing where nothing does.
    private static Cell of(Suit suit, Function<Candidate, Cell> told) {
        return suit.best().map(told).orElse(Cell.unknown(""));
    }

    private Cell missing(Suit suit) {
        return suit.best().isEmpty()
                ? Cell.unknown(sheet.say("missing.not_bid_for"))
                : Cell.of(missing(suit.best().get(), suit.missing().orElseThrow()));
    }

    private Cell best(Candidate best, boolean several) {
        return new Cell(
                several && !best.isHeld() ? words.name(best.industry()) : "",
                words.name(best.industry()));
    }

    private Cell held(Suit suit, boolean several) {
        List<Industry> held = suit.best().isPresent() ? suit.held() : List.of();
        return Cell.of(
                several ? sheet.list(held.stream().map(words::name).toList()) : "",
                held.stream().map(Industry::code).toList());
    }

    private Cell classOf(Suit suit, Candidate best) {
        return new Cell(
                suit.held().isEmpty() || best.isHeld()
                        ? words.classOf(best)
                        : sheet.say("class.has_else", words.classOf(best)),
                best.ruling().kind().key());
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
            case BETTER_AND_CLEANER -> firstOf(missing);
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
