package org.shanhai.pack.sense;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.region.NormalisedNames;

/// Tells rows of totals by their label: 合计, 总 计, 小计：, 制造业小计, 合计（12家）, 合计户数, 全区, Total,
/// Grand total, Sub-total, Sum of all firms, Toys total; of parts: 其中：规上; and of means: 平均,
/// Average. Taken for a firm or a place, such a row would count everything twice.
public final class TotalRow {
    private static final Pattern WORDS =
            Pattern.compile(
                    "((合计|总计|小计|共计|总和|汇总|累计|合計|總計|小計|共計)[户戶家个]?[数數值]?|总共|总数|總數)$"
                            + "|^其中([:,、 ]|规上|规模|工业|制造|$)|^(全部|所有|全体)(企业|公司|单位|户)$");

    /// Without any of these no label is one: most are done with here.
    private static final String HAN_HINTS = "计計共总總和汇均全其所";

    private static final Pattern HINT =
            Pattern.compile("[" + HAN_HINTS + "σ∑]|total|sum|average|mean|all ");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /// Which end the names of some firms, and are none by themselves.
    private static final Set<String> ALONE =
            Set.of("计", "計", "共", "σ", "∑", "平均", "平均值", "平均数", "全区", "全區", "全部");

    /// With something in brackets, a colon, or how many there are, behind it.
    private static final Pattern BEHIND =
            Pattern.compile("(\\([^()]*\\)|\\[[^\\[\\]]*]|[:.=*·\\s]|[0-9]+[家户个项]?)+$");

    private static final Predicate<String> TOTAL =
            Pattern.compile("(sub)?totals?|sums?|summe|average|mean").asMatchPredicate();

    /// Words that may stand beside, and name nothing of their own.
    private static final Predicate<String> BESIDE =
            Pattern.compile(
                            "grand|sub|overall|all|the|of|in|for|zone|park|page|firms|enterprises|companies"
                                    + "|industries|county|counties|places|projects|region|province|year")
                    .asMatchPredicate();

    private TotalRow() {}

    /// Whether a row that goes by that name is one.
    public static boolean isOne(String label) {
        if (!mayBeOne(label)) {
            return false;
        }
        String plain = NormalisedNames.tidy(label).toLowerCase(Locale.ROOT);
        if (!HINT.matcher(plain).find()) {
            return false;
        }
        String bare = BEHIND.matcher(plain).replaceFirst("").strip();
        if (WORDS.matcher(bare).find() || ALONE.contains(bare)) {
            return true;
        }
        List<String> words =
                Arrays.stream(bare.split("[\\s_/,:;&-]+"))
                        .filter(word -> !word.isEmpty() && !NUMBER.matcher(word).matches())
                        .toList();
        if (words.size() > 1 && words.getLast().matches("(sub)?totals?")) {
            return true;
        }
        boolean isAll = words.size() > 1 && words.getFirst().equals("all");
        return (isAll || words.stream().anyMatch(TOTAL))
                && words.stream().allMatch(TOTAL.or(BESIDE));
    }

    /// Chinese signs, digits and brackets stay what they are however a label is tidied, and without
    /// a hint among them it is none: so are most names of firms.
    private static boolean mayBeOne(String label) {
        for (int k = 0; k < label.length(); k++) {
            char c = label.charAt(k);
            boolean isPlain =
                    c >= 0x4E00 && c <= 0x9FFF || c >= '(' && c <= '9' || "（）".indexOf(c) >= 0;
            if (!isPlain || HAN_HINTS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The cell that says that a row sums others up: the first that is filled, or a name.
    ///
    /// @param isName whether a cell holds one
    public static Optional<Integer> find(RowBuffer row, IntPredicate isName) {
        int filled = 0;
        while (filled < row.count() && row.text(filled).isBlank()) {
            filled++;
        }
        int first = filled;
        return IntStream.range(0, row.count())
                .filter(k -> k == first || isName.test(k))
                .filter(k -> isOne(row.cell(k)))
                .boxed()
                .findFirst();
    }

    /// What is said of one.
    ///
    /// @param label by which it was told
    public static Fault fault(long line, String column, String label) {
        return new Fault(line, column, label, SenseMessage.TOTAL_ROW.of());
    }
}
