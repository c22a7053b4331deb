package org.shanhai.pack.book;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.project.Lookups;
import org.shanhai.region.Industries;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.IndustrySet;

/// Finds the industry that a cell names: by a code of the national classification, or by its key or
/// name in the pack.
///
/// @param vintage of the codes of the book
record IndustryReader(Industries industries, Lookups lookups, IndustryCodes codes, String vintage) {
    private static final Pattern CODE = Pattern.compile("[A-Ta-t]?\\s*\\d{2,4}");
    private static final Pattern LOST_ZEROS = Pattern.compile("[1-9]\\d{0,2}");
    private static final int MOST_DIGITS = 4;

    Optional<String> find(BookCellReader.Cell cell) {
        String text = cell.text();
        if (cell.isNumber() && LOST_ZEROS.matcher(text).matches()) {
            return ofNumber(cell);
        }
        boolean code = CODE.matcher(text).matches();
        if (code && (text.length() != 3 || !industries.contains(text))) {
            Optional<String> meant = codes.find(vintage, text);
            return meant.isPresent() ? meant : unknownCode(cell);
        }
        return lookups.industry(text, BookMessage.USE_CODE_OR_NAME.of(), cell::error);
    }

    /// A code that a workbook holds as a number has lost the zeros it began with: 40 may be 40, 040
    /// and 0040. It is read where all it can be mean one industry.
    private Optional<String> ofNumber(BookCellReader.Cell cell) {
        SequencedMap<String, String> meant = new LinkedHashMap<>();
        for (String code = cell.text(); code.length() <= MOST_DIGITS; code = "0" + code) {
            if (industries.contains(code)) {
                meant.put(code, code);
            } else if (code.length() > 1) {
                String written = code;
                codes.find(vintage, code).ifPresent(found -> meant.put(written, found));
            }
        }
        if (cell.text().length() == MOST_DIGITS - 1) {
            // Codes are mostly written in full, whether the pack knows what this one means or not.
            meant.putIfAbsent("0" + cell.text(), "");
        }
        if (codes.isBeginning(vintage, cell.text())) {
            // A division of several industries.
            meant.putIfAbsent(cell.text(), "");
        }
        if (new HashSet<>(meant.values()).size() == 1 && !meant.firstEntry().getValue().isEmpty()) {
            return Optional.of(meant.firstEntry().getValue());
        }
        if (meant.isEmpty()) {
            return unknownCode(cell);
        }
        List<String> named =
                meant.entrySet().stream()
                        .map(each -> (each.getKey() + " " + nameOf(each.getValue())).strip())
                        .toList();
        return cell.error(BookMessage.CODE_OF_SEVERAL.of(named));
    }

    private String nameOf(String industry) {
        return industry.isEmpty()
                ? ""
                : industries.findSet(industry).map(IndustrySet::name).orElse(industry);
    }

    private Optional<String> unknownCode(BookCellReader.Cell cell) {
        if (codes.vintages().isEmpty()) {
            return cell.error(BookMessage.CODES_UNKNOWN.so(BookMessage.USE_CODE_OR_NAME.of()));
        }
        Optional<String> other =
                codes.vintages().stream()
                        .filter(one -> codes.find(one, cell.text()).isPresent())
                        .findFirst();
        return cell.error(
                other.isPresent()
                        ? BookMessage.CODE_OF_OTHER_VINTAGE.of(vintage, other.get())
                        : PackMessage.NOT_KNOWN.so(
                                near(cell.text()).then(BookMessage.USE_CODE_OR_NAME.of())));
    }

    private Message near(String code) {
        String digits = code.replaceAll("\\D", "");
        String division = digits.substring(0, Math.min(2, digits.length()));
        return listChanged(division).stream()
                .flatMap(
                        changed ->
                                codes.find(vintage, changed).stream()
                                        .map(meant -> changed + " " + nameOf(meant)))
                .findFirst()
                .map(meant -> Suggestions.didYouMean(List.of(meant)))
                .orElse(Message.NONE);
    }

    /// Two digits with their order or the last one changed: slips of typing.
    private static List<String> listChanged(String division) {
        if (division.length() < 2) {
            return List.of();
        }
        String first = division.substring(0, 1);
        int last = division.charAt(1) - '0';
        return List.of(last + first, first + (last + 9) % 10, first + (last + 1) % 10);
    }
}
