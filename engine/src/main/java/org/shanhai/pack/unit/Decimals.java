package org.shanhai.pack.unit;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.message.Message;

/// Brings the numbers of one file to the form that is read everywhere else: a point before the
/// fraction, no signs that group digits. A number that means one thing with a decimal point and
/// another with a decimal comma is read only where the file, or a person, says which it is.
///
/// Not for use by several threads at once.
public final class Decimals {
    /// Not the one in the name of PM2.5.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,]|[Pp][Mm])\\d+(?:[., ]\\d+)*");

    private static final Pattern GROUPS =
            Pattern.compile("[1-9]\\d{0,2}(?:([., ])\\d{3}(?:\\1\\d{3})*)");

    private enum Known {
        POINT,
        COMMA,
        /// Between semicolons the comma is; a point that can be nothing else is one all the same,
        /// as long as the file has only such numbers.
        BY_SEMICOLONS,
        /// Not at all.
        NOT
    }

    /// As it is typed between Chinese characters, where no comma is a decimal mark.
    private static final char WIDE_COMMA = '，';

    private final Known known;
    private final Function<Object, Message> remedy;
    private String firstWithPoint = "";
    private String firstWithComma = "";

    private Decimals(Known known, Function<Object, Message> remedy) {
        this.known = known;
        this.remedy = remedy;
    }

    public static Decimals with(DecimalMark mark) {
        boolean point = mark == DecimalMark.POINT;
        return new Decimals(point ? Known.POINT : Known.COMMA, UnitMessage.SAY_DECIMAL::of);
    }

    /// For cells between semicolons, which people choose because commas are in their numbers.
    public static Decimals betweenSemicolons() {
        return new Decimals(Known.BY_SEMICOLONS, UnitMessage.SAY_DECIMAL::of);
    }

    /// Where nothing tells; `1.5` is still what it is everywhere.
    public static Decimals unclear() {
        return new Decimals(Known.NOT, UnitMessage.SAY_DECIMAL::of);
    }

    /// For the tables of a pack that are separated by commas, where a person said that the comma
    /// is the decimal mark: such tables have points, and no commas that could be taken for it.
    public static Decimals contradicted() {
        return new Decimals(Known.NOT, UnitMessage.POINT_BETWEEN_COMMAS::of);
    }

    /// Whether a number of digits and at most one point can only mean what it does here.
    public boolean readsPoints() {
        return known == Known.POINT || known == Known.NOT;
    }

    /// The text with its numbers in the form that [Figure] reads. What is no number stays as it is.
    ///
    /// @throws BadFigure when a number can be read in two ways, or not in the way of the file
    public String plain(String text) throws BadFigure {
        String typed = Plain.of(text);
        boolean plain = typed.indexOf(',') < 0 && (readsPoints() || typed.indexOf('.') < 0);
        if (plain) {
            return text;
        }
        boolean chinese = known != Known.COMMA && text.indexOf(WIDE_COMMA) >= 0;
        StringBuilder read = new StringBuilder();
        Matcher numbers = NUMBER.matcher(typed);
        while (numbers.find()) {
            numbers.appendReplacement(read, number(numbers.group(), chinese ? Known.POINT : known));
        }
        return numbers.appendTail(read).toString();
    }

    private String number(String written, Known as) throws BadFigure {
        boolean comma = written.indexOf(',') >= 0;
        if (!comma && written.indexOf('.') < 0) {
            return written;
        }
        Optional<String> pointed = reading(written, DecimalMark.POINT);
        Optional<String> commaed = reading(written, DecimalMark.COMMA);
        if (pointed.isEmpty() && commaed.isEmpty()) {
            return written;
        }
        return switch (as) {
            case POINT -> pointed.orElseThrow(() -> notSo(commaed, UnitMessage.COMMA_WHERE_POINT));
            case COMMA -> commaed.orElseThrow(() -> notSo(pointed, UnitMessage.POINT_WHERE_COMMA));
            case BY_SEMICOLONS -> betweenSemicolons(written, comma, pointed, commaed);
            case NOT -> {
                if (comma && pointed.isPresent() && commaed.isPresent()) {
                    throw twoWays(pointed.get(), commaed.get());
                }
                yield pointed.orElseThrow(() -> notSo(commaed, UnitMessage.COMMA_WHERE_POINT));
            }
        };
    }

    private String betweenSemicolons(
            String written, boolean comma, Optional<String> pointed, Optional<String> commaed)
            throws BadFigure {
        if (commaed.isEmpty() && comma) {
            throw notSo(pointed, UnitMessage.POINT_WHERE_COMMA);
        }
        if (!comma && pointed.isPresent() && commaed.isPresent()) {
            throw twoWays(pointed.get(), commaed.get());
        }
        String before = commaed.isPresent() ? firstWithPoint : firstWithComma;
        if (!before.isEmpty()) {
            Message way = remedy.apply(commaed.or(() -> pointed).orElse(written));
            throw new BadFigure(UnitMessage.OTHER_MARK.of(before).so(way));
        }
        if (commaed.isPresent()) {
            firstWithComma = firstWithComma.isEmpty() ? written : firstWithComma;
            return commaed.get();
        }
        firstWithPoint = firstWithPoint.isEmpty() ? written : firstWithPoint;
        return pointed.orElse(written);
    }

    private static Optional<String> reading(String written, DecimalMark mark) {
        int at = written.lastIndexOf(mark.sign());
        String whole = at < 0 ? written : written.substring(0, at);
        String fraction = at < 0 ? "" : written.substring(at);
        boolean digits = fraction.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        if (!digits || whole.indexOf(mark.sign()) >= 0) {
            return Optional.empty();
        }
        boolean plain = whole.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain && !GROUPS.matcher(whole).matches()) {
            return Optional.empty();
        }
        String number = whole.replace(String.valueOf(mark.group()), "").replace(" ", "");
        return Optional.of(fraction.isEmpty() ? number : number + "." + fraction.substring(1));
    }

    private BadFigure twoWays(String pointed, String commaed) {
        return new BadFigure(
                UnitMessage.POINT_OR_COMMA
                        .of(pointed, commaed)
                        .so(remedy.apply(UnitMessage.EITHER.of(pointed, commaed))));
    }

    private BadFigure notSo(Optional<String> reading, UnitMessage why) {
        String number = reading.orElse("");
        return new BadFigure(why.of(number).so(remedy.apply(number)));
    }
}
