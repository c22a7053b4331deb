package org.shanhai.register;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// A vocabulary small enough to follow by hand.
public final class TestWords {
    private TestWords() {}

    public static Vocabulary vocabulary() {
        List<Word> words = new ArrayList<>();
        add(words, Sense.GOOD, "toys", "玩具", "木制玩具");
        add(words, Sense.GOOD, "shoes", "鞋", "皮鞋");
        add(words, Sense.GOOD, "cars", "汽车");
        add(words, Sense.GOOD, "parts", "汽车配件");
        add(words, Sense.GOOD, "tea", "茶叶");
        add(words, Sense.PROCESS, "metal", "电镀");
        add(words, Sense.CROP, "crops", "茶叶", "蔬菜");
        add(words, Sense.SERVICE, "design", "设计", "工业设计");
        add(words, Sense.SERVICE, "building", "房屋建筑工程");
        add(words, Sense.SERVICE, "consulting", "咨询");
        add(words, Sense.NAME, "banks", "银行");
        add(words, Sense.VAGUE, "", "日用品");
        add(words, Sense.MAKE, "", "制造", "生产", "加工");
        add(words, Sense.GROW, "", "种植");
        add(words, Sense.TRADE, "", "销售");
        add(words, Sense.WHOLESALE, "wholesale", "批发");
        add(words, Sense.RETAIL, "retail", "零售");
        add(words, Sense.SERVE, "", "设计", "施工", "服务");
        add(words, Sense.RUN, "", "经营");
        add(words, Sense.TRADER, "", "贸易");
        add(words, Sense.SHOP, "", "商店");
        add(words, Sense.COOPERATIVE, "", "专业合作社");
        add(words, Sense.BRANCH, "", "分公司");
        add(words, Sense.FORM, "", "有限公司", "厂", "公司", "分公司");
        add(words, Sense.TAIL, "", "及配件", "配件", "等");
        add(words, Sense.WHOLE, "", "生产性");
        add(words, Sense.IGNORE, "", "一般经营项目", "货物进出口");
        return new Vocabulary(words);
    }

    private static void add(List<Word> words, Sense sense, String industry, String... texts) {
        for (String text : texts) {
            words.add(new Word(text, sense, industry));
        }
    }
}
