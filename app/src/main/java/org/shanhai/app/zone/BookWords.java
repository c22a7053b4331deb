package org.shanhai.app.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.book.BookColumn;
import org.shanhai.pack.book.BookNames;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.CellKind;

/// What the sheets, columns and words of a zone's book are called in one language.
///
/// @param currency the code of the pack's money
record BookWords(Words words, String currency) {

    /// The names of all languages there are: a book is read whichever it was made in.
    static BookNames ofAll(String currency) {
        List<BookWords> all =
                Language.list().stream()
                        .map(language -> new BookWords(Words.in(language), currency))
                        .toList();
        Map<String, Set<String>> sheets = new LinkedHashMap<>();
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        Set<String> ignored = new HashSet<>();
        for (BookWords one : all) {
            ignored.add(one.words.get("zone.sheet.help"));
            ignored.add(one.words.get("zone.sheet.lists"));
            for (BookSheet sheet : BookSheet.values()) {
                put(sheets, sheet.key(), one.sheet(sheet));
                for (BookColumn column : sheet.columns()) {
                    put(columns, sheet.key() + "." + column.key(), one.name(sheet, column));
                    if (column.kind() instanceof CellKind.Choice choice) {
                        for (String key : choice.keys()) {
                            put(choices, choice.set() + "." + key, one.choice(choice, key));
                        }
                    }
                }
            }
        }
        return new BookNames(lists(sheets), lists(columns), lists(choices), ignored);
    }

    private static void put(Map<String, Set<String>> names, String key, String name) {
        names.computeIfAbsent(key, each -> new java.util.LinkedHashSet<>()).add(name);
    }

    private static Map<String, List<String>> lists(Map<String, ? extends Collection<String>> sets) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        sets.forEach((key, names) -> lists.put(key, new ArrayList<>(names)));
        return lists;
    }

    String sheet(BookSheet sheet) {
        return words.get("zone.sheet." + sheet.key());
    }

    /// What a sheet is for.
    String purpose(BookSheet sheet) {
        return words.get("zone.purpose." + sheet.key());
    }

    private String name(BookSheet sheet, BookColumn column) {
        return words.get("zone.column." + sheet.key() + "." + column.key());
    }

    /// The name of a column, with the unit of its figures.
    String heading(BookSheet sheet, BookColumn column) {
        String name = name(sheet, column);
        return column.kind() instanceof CellKind.Amount amount
                ? words.get("zone.heading", name, unit(amount))
                : name;
    }

    /// What is to be written into a column.
    String meaning(BookSheet sheet, BookColumn column) {
        String text = words.get("zone.meaning." + sheet.key() + "." + column.key());
        return column.required() ? words.get("zone.required", text) : text;
    }

    String choice(CellKind.Choice choice, String key) {
        return words.get("zone.choice." + choice.set() + "." + key.replace('/', '_'));
    }

    /// The unit of money in which the form asks.
    String money() {
        return words.get(
                "zone.unit.money", currency.equals("CNY") ? words.get("money.yuan") : currency);
    }

    private String unit(CellKind.Amount amount) {
        if (amount.isMoney()) {
            return money();
        }
        // Outside China nobody counts in mu.
        boolean elsewhere = amount.headed().equals("land") && !currency.equals("CNY");
        return elsewhere ? "ha" : words.get("zone.unit." + amount.headed());
    }
}
