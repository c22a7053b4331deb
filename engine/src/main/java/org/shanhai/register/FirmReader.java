package org.shanhai.register;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.region.IndustryCodes;

/// Reads one row of a register. A pure function of the row: any number may be read side by side.
///
/// @param vintage of the codes of industries, where the register has such
/// @param capitalHeading of the column of capital, which may tell its unit
public record FirmReader(
        PlaceFinder places,
        Classifier classifier,
        IndustryCodes codes,
        String vintage,
        String capitalHeading) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:1[89][0-9]{2}|20[0-9]{2})");
    private static final Pattern STAFF = Pattern.compile("([0-9]{1,7})(?:\\.0+)?\\s*[人名]?");
    private static final Pattern CLOSED =
            Pattern.compile(
                    "注销|吊销|迁出|撤销|关闭|cancel|revoked|closed|dissolved", Pattern.CASE_INSENSITIVE);

    private static final Often<String, Boolean> IS_CLOSED =
            new Often<>(status -> CLOSED.matcher(status).find());

    /// How codes of sole traders begin, and what registers call their kind.
    private static final String SOLE_TRADER = "92";

    public FirmReading read(FirmRow row) {
        String name = row.get(RegisterField.NAME).strip();
        String scope = row.get(RegisterField.SCOPE).strip();
        String industryCode = row.get(RegisterField.INDUSTRY_CODE).strip();
        if (name.isEmpty() && scope.isEmpty() && industryCode.isEmpty()) {
            return new FirmReading.NotCounted(row, LeftOut.EMPTY, "");
        }
        if (TotalRow.isOne(name)) {
            return new FirmReading.NotCounted(row, LeftOut.TOTAL, name);
        }
        String status = row.get(RegisterField.STATUS);
        if (IS_CLOSED.of(status)) {
            return new FirmReading.NotCounted(row, LeftOut.CLOSED, status);
        }
        String creditCode = CreditCode.plain(row.get(RegisterField.CREDIT_CODE));
        PlaceFinder.Result place =
                places.find(
                        row.get(RegisterField.PLACE),
                        row.get(RegisterField.ADDRESS),
                        creditCode,
                        name);
        return switch (place) {
            case PlaceFinder.NotFound none ->
                    new FirmReading.NotCounted(
                            row, LeftOut.NO_PLACE, shown(none.told(), row, creditCode));
            case PlaceFinder.Outside outside ->
                    new FirmReading.NotCounted(
                            row, LeftOut.OUTSIDE, shown(outside.told(), row, creditCode));
            case PlaceFinder.Found found -> {
                Optional<String> byCode =
                        row.hasLostZeros()
                                ? codes.findNumber(vintage, industryCode)
                                : codes.find(vintage, industryCode);
                boolean hasUnsureCode = row.hasLostZeros() && byCode.isEmpty();
                Classified classified =
                        byCode.isPresent()
                                ? new Classified(byCode, IndustryReason.CODE, industryCode)
                                : classifier.classify(name, scope);
                Capital capital =
                        Capital.read(
                                row.get(RegisterField.CAPITAL),
                                row.get(RegisterField.CURRENCY),
                                capitalHeading);
                CreditCode kind = CreditCode.of(creditCode);
                Firm firm =
                        new Firm(
                                name,
                                found.place(),
                                classified,
                                year(row.get(RegisterField.DATE)),
                                capital.yuan(),
                                staff(row.get(RegisterField.STAFF)),
                                classifier.isBranch(name),
                                isSoleTrader(row, creditCode));
                boolean isOfOtherVintage =
                        byCode.isEmpty()
                                && !hasUnsureCode
                                && !industryCode.isEmpty()
                                && codes.findOtherVintage(vintage, industryCode).isPresent();
                yield new FirmReading.Read(
                        row,
                        firm,
                        kind.identity(creditCode),
                        capital,
                        isOfOtherVintage,
                        hasUnsureCode,
                        kind == CreditCode.NONE);
            }
        };
    }

    private static OptionalInt year(String date) {
        Matcher matcher = YEAR.matcher(date);
        return matcher.find()
                ? OptionalInt.of(Integer.parseInt(matcher.group()))
                : OptionalInt.empty();
    }

    /// Where a sole trader lives is nobody's affair.
    private static String shown(String told, FirmRow row, String creditCode) {
        return isSoleTrader(row, creditCode) ? "" : told;
    }

    /// A whole number, with or without the word for persons; 25.0 is one, as columns with gaps are
    /// often kept.
    private static OptionalInt staff(String text) {
        Matcher matcher = STAFF.matcher(text.strip());
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    private static boolean isSoleTrader(FirmRow row, String creditCode) {
        String kind = row.get(RegisterField.KIND);
        return kind.equals(SOLE_TRADER)
                || kind.contains("个体")
                || creditCode.length() == CreditCode.LENGTH && creditCode.startsWith(SOLE_TRADER);
    }
}
