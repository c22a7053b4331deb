package org.shanhai.pack.book;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.region.Industries;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.NameIndex;

/// Finds the industry that a cell names: by a code of the national classification, or by its key or
/// name in the pack.
///
/// @param vintage of the codes of the book
record IndustryReader(Industries industries, IndustryCodes codes, String vintage) {
    private static final Pattern CODE = Pattern.compile("[A-Ta-t]?\\s*\\d{2,4}");
    private static final Pattern LOST_ZEROS = Pattern.compile("[1-9]\\d{0,2}");
    private static final int MOST_DIGITS = 4;
    private static final int MOST_NAMED = 6;

    Optional<String> find(BookCellReader.Cell cell, Faulty faulty) {
        String text = cell.text();
        if (cell.isNumber() && LOST_ZEROS.matcher(text).matches()) {
            return ofNumber(cell, faulty);
        }
        boolean code = CODE.matcher(text).matches();
        if (code && (text.length() != 3 || !industries.contains(text))) {
            Optional<String> meant = codes.find(vintage, text);
            return meant.isPresent() ? meant : unknownCode(cell, faulty);
        }
        return byName(cell, faulty);
    }

    /// A code that a workbook holds as a number has lost the zeros it began with: 40 may be 40, 040
    /// and 0040. It is read where all it can be mean one industry.
    private Optional<String> ofNumber(BookCellReader.Cell cell, Faulty faulty) {
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
        if (new HashSet<>(meant.values()).size() == 1 && !meant.firstEntry().getValue().isEmpty()) {
            return Optional.of(meant.firstEntry().getValue());
        }
        if (meant.isEmpty()) {
            return unknownCode(cell, faulty);
        }
        List<String> named =
                meant.entrySet().stream()
                        .map(each -> (each.getKey() + " " + nameOf(each.getValue())).strip())
                        .toList();
        return wrong(cell, faulty, BookMessage.CODE_OF_SEVERAL.of(named));
    }

    private String nameOf(String industry) {
        return industries.findSet(industry).map(IndustrySet::name).orElse(industry);
    }

    private Optional<String> byName(BookCellReader.Cell cell, Faulty faulty) {
        return switch (industries.lookUp(cell.text())) {
            case NameIndex.Found<IndustrySet> found -> one(found.value(), cell, faulty);
            case NameIndex.Ambiguous<IndustrySet> several ->
                    wrong(
                            cell,
                            faulty,
                            PackMessage.SEVERAL_INDUSTRIES
                                    .of(several.candidates().size())
                                    .so(
                                            BookCellReader.near(
                                                    several.candidates().stream()
                                                            .limit(MOST_NAMED)
                                                            .map(IndustrySet::key)
                                                            .toList(),
                                                    Message.NONE)));
            case NameIndex.Unknown<IndustrySet> none ->
                    wrong(
                            cell,
                            faulty,
                            PackMessage.NOT_KNOWN.so(
                                    BookCellReader.near(
                                            none.suggestions(),
                                            BookMessage.USE_CODE_OR_NAME.of())));
        };
    }

    private Optional<String> one(IndustrySet set, BookCellReader.Cell cell, Faulty faulty) {
        int[] members = set.members();
        if (members.length == 1) {
            return Optional.of(industries.get(members[0]).code());
        }
        List<String> keys =
                Arrays.stream(members)
                        .limit(MOST_NAMED)
                        .mapToObj(industries::get)
                        .map(each -> each.code() + " " + each.name())
                        .toList();
        return wrong(
                cell,
                faulty,
                PackMessage.SEVERAL_INDUSTRIES
                        .of(members.length)
                        .so(BookCellReader.near(keys, Message.NONE)));
    }

    private Optional<String> unknownCode(BookCellReader.Cell cell, Faulty faulty) {
        if (codes.vintages().isEmpty()) {
            return wrong(
                    cell, faulty, BookMessage.CODES_UNKNOWN.so(BookMessage.USE_CODE_OR_NAME.of()));
        }
        Optional<String> other =
                codes.vintages().stream()
                        .filter(one -> codes.find(one, cell.text()).isPresent())
                        .findFirst();
        return other.isPresent()
                ? wrong(cell, faulty, BookMessage.CODE_OF_OTHER_VINTAGE.of(vintage, other.get()))
                : wrong(
                        cell,
                        faulty,
                        PackMessage.NOT_KNOWN.so(
                                near(cell.text()).then(BookMessage.USE_CODE_OR_NAME.of())));
    }

    /// What the first digits of the code mean with others behind them.
    private Message near(String code) {
        String digits = code.replaceAll("\\D", "");
        String division = digits.substring(0, Math.min(2, digits.length()));
        for (String changed : listChanged(division)) {
            Optional<String> meant = codes.find(vintage, changed);
            if (meant.isPresent()) {
                return BookCellReader.near(
                        List.of(changed + " " + nameOf(meant.get())), Message.NONE);
            }
        }
        return Message.NONE;
    }

    /// Two digits with their order or the last one changed: slips of typing.
    private static List<String> listChanged(String division) {
        return division.length() < 2
                ? List.of()
                : List.of(
                        "" + division.charAt(1) + division.charAt(0),
                        division.charAt(0)
                                + ""
                                + (char) ('0' + (division.charAt(1) - '0' + 9) % 10),
                        division.charAt(0)
                                + ""
                                + (char) ('0' + (division.charAt(1) - '0' + 1) % 10));
    }

    private static Optional<String> wrong(
            BookCellReader.Cell cell, Faulty faulty, Message message) {
        faulty.error(cell, message);
        return Optional.empty();
    }
}
