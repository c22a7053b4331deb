package org.shanhai.pack.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Guesses from its name what a column holds. All words of a name must be known for the role;
/// a column of codes is taken before one without a suffix, and that before one of names.
enum ColumnGuess {
    PLACE(
            "place places region country location exporter reporter origin state county city area"
                    + " province prefecture municipality district territory department msa cbsa"
                    + " fips nuts itl geo economy zone"
                    + " 地区 区域 地点 省 省份 城市 市 县 区县 国家"),
    INDUSTRY(
            "industry industries product section sector commodity activity occupation technology"
                    + " branch division group class good hs sitc naics sic isic nace ciiu cnae cpc"
                    + " ipc gb"
                    + " 行业 产业 产品 商品 门类"),
    VALUE(
            "value values trade export exports employment employees employed jobs emp workers"
                    + " output turnover revenue sales amount count patents papers usd musd fob"
                    + " total 数值 就业 就业人数 从业人员 人数 出口 出口额 产值 营业收入 金额"),
    YEAR("year years yr period time 年 年份 年度");

    private static final Set<String> CODES =
            Set.of("code", "codes", "id", "key", "iso", "iso2", "iso3", "no", "代码", "编码");
    private static final Set<String> NAMES =
            Set.of("name", "names", "label", "title", "description", "desc", "名称");
    private static final int NO_MATCH = 3;

    /// Between spaces.
    private final String words;

    ColumnGuess(String words) {
        this.words = " " + words + " ";
    }

    /// What such a column tells, as messages call it.
    String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean knows(String word) {
        return words.contains(" " + word + " ");
    }

    /// The columns that fit best: one where the guess is certain, none, or several.
    List<String> among(List<String> columns) {
        int best = columns.stream().mapToInt(this::rank).min().orElse(NO_MATCH);
        return columns.stream().filter(column -> best < NO_MATCH && rank(column) == best).toList();
    }

    /// 0 for codes of the role, 1 for the role itself, 2 for its names.
    private int rank(String column) {
        boolean known = false;
        int rank = 1;
        for (String word : words(column)) {
            if (CODES.contains(word)) {
                rank = 0;
            } else if (NAMES.contains(word)) {
                rank = 2;
            } else if (knows(word) || knows(word.replaceAll("\\d+$", ""))) {
                known = true;
            } else {
                return NO_MATCH;
            }
        }
        return known ? rank : NO_MATCH;
    }

    /// `hs_product_code`, `Trade Value` and `tradeValue` in words; a Chinese suffix is one, too.
    private static List<String> words(String column) {
        String parted =
                column.strip()
                        .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                        .replaceAll("(?<=.)(代码|编码|名称)$", " $1")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(parted.split("[\\s_.\\-/()（）]+")).filter(w -> !w.isEmpty()).toList();
    }
}
