package org.shanhai.pack.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.NameIndex;

/// What a row of a file of terms is about.
public enum TermsWord implements Keyed {
    NAME("名称", Shape.NAME, "", ""),
    YEARS("年限", Shape.YEARS, "", ""),
    PARTY("参与方", Shape.ROLE, "", "host"),
    DISCOUNT_RATE("贴现率", Shape.RATE, "1", "5%"),
    OUTSIDE("不合作每年所得", Shape.OUTSIDE, "¤", "100万元/年"),
    OUTSIDE_VALUE("不合作现值", Shape.OUTSIDE, "¤", "500万元"),
    INVESTMENT("投资", Shape.INVESTMENT, "¤", "3000万元/年"),
    TAX("税收总额", Shape.STREAM, "¤", "1000万元/年"),
    LOCAL_SHARE("地方留成比例", Shape.LOCAL_SHARE, "1", "50%"),
    LOCAL_TAX("地方税收", Shape.STREAM, "¤", "400-600万元/年"),
    PROFIT("可分利润", Shape.STREAM, "¤", "800万元/年"),
    OUTPUT("产值", Shape.STREAM, "¤", "2亿元/年"),
    JOBS("就业", Shape.STREAM, "persons", "300人"),
    ENERGY("能耗", Shape.STREAM, "tce", "2000吨标准煤/年"),
    LAND("用地", Shape.STREAM, "km2", "150亩"),
    LAND_QUOTA("用地指标", Shape.QUOTA, "km2", "150亩/年"),
    ENERGY_QUOTA("用能指标", Shape.QUOTA, "tce", "1000吨标准煤/年"),
    FIXED_RETURN("固定回报", Shape.TERM, "1", "10%"),
    RENT("租金", Shape.TERM, "¤", "200万元/年"),
    SHARE("税收分成", Shape.TERM, "1", "50%"),
    BASE("存量基数", Shape.TERM, "¤", "300万元/年"),
    RELOCATED("迁入部分", Shape.TERM, "1", "20%"),
    HEAD_OFFICE("总部分配", Shape.TERM, "1", "25%"),
    REGISTRATION("变更注册地", Shape.MOVE, "", ""),
    EQUITY("股权", Shape.EQUITY, "1", "40%"),
    LAND_PRICE("用地指标价款", Shape.TERM, "¤/km2", "30万元/亩"),
    ENERGY_PRICE("用能指标价款", Shape.TERM, "¤/tce", "1000元/吨标准煤"),
    SWAP_RATIO("指标折算", Shape.TERM, "tce/km2", "5吨标准煤/亩"),
    COALITION("联盟价值", Shape.COALITION, "¤", "2000万元");

    /// How the cells of a row are to be read.
    enum Shape {
        NAME("value"),
        YEARS("years"),
        ROLE("party value"),
        RATE("party value basis"),
        OUTSIDE("party value basis"),
        INVESTMENT("party years value basis"),
        STREAM("years value basis"),
        LOCAL_SHARE("years value basis"),
        QUOTA("party partner years value basis"),
        TERM("party partner years value basis"),
        MOVE("party partner years basis"),
        EQUITY("party years value basis"),
        COALITION("party value basis");

        private final String columns;

        Shape(String columns) {
            this.columns = columns;
        }

        /// The columns that say something in such a row, beside what it is about and notes.
        List<TermsColumn> columns() {
            return Arrays.stream(columns.split(" "))
                    .map(key -> Keyed.find(TermsColumn.class, key).orElseThrow())
                    .toList();
        }

        /// Whether a row says what came about in a year, as files of actual figures do.
        boolean isFigure() {
            return this == INVESTMENT || this == STREAM || this == LOCAL_SHARE || this == QUOTA;
        }
    }

    /// Whether a figure is so much a year.
    enum PerYear {
        /// It is of one point in time, or a sum for all years: `/年` contradicts that.
        NEVER,
        /// Whether that is written or not.
        MAY,
        /// It flows: over several years it must be written.
        FLOWS
    }

    private static final NameIndex<TermsWord> INDEX = new NameIndex<>();

    static {
        for (TermsWord word : values()) {
            INDEX.addKey(word, word.key());
            INDEX.add(word, word.local);
        }
    }

    private final String local;
    private final Shape shape;
    private final String unit;
    private final String example;

    TermsWord(String local, Shape shape, String unit, String example) {
        this.local = local;
        this.shape = shape;
        this.unit = unit;
        this.example = example;
    }

    /// The Chinese word.
    public String local() {
        return local;
    }

    /// How its value is written; empty where it has none.
    public String example() {
        return example;
    }

    Message like() {
        return UnitMessage.WRITE_LIKE.of(example);
    }

    Shape shape() {
        return shape;
    }

    /// Canonical, `¤` for the region's money.
    String unit() {
        return unit;
    }

    PerYear perYear() {
        return switch (this) {
            case OUTSIDE, INVESTMENT, RENT, BASE, LAND_QUOTA, ENERGY_QUOTA -> PerYear.FLOWS;
            case TAX, LOCAL_TAX, PROFIT, OUTPUT, ENERGY -> PerYear.FLOWS;
            case DISCOUNT_RATE, FIXED_RETURN -> PerYear.MAY;
            default -> PerYear.NEVER;
        };
    }

    static NameIndex.Match<TermsWord> lookUp(String name) {
        return INDEX.lookUp(name);
    }

    /// The word for terms of a kind.
    static TermsWord ofKind(Term.Kind kind) {
        return Arrays.stream(values())
                .filter(word -> word.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    Optional<Stream> stream() {
        return Keyed.find(Stream.class, key());
    }

    Optional<Quota> quota() {
        return Keyed.find(Quota.class, key());
    }

    Optional<Term.Kind> kind() {
        return Keyed.find(Term.Kind.class, key());
    }
}
