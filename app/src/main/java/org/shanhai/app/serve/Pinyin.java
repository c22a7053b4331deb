package org.shanhai.app.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/// How names in Chinese are spelled by who types them in Latin letters. Which of several readings
/// of a character is meant it cannot know, so it gives some of each.
final class Pinyin {
    /// Spellings of one name at the most.
    private static final int MOST = 6;

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    private Pinyin() {}

    private static HanyuPinyinOutputFormat plain() {
        HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();
        plain.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        plain.setVCharType(HanyuPinyinVCharType.WITH_V);
        return plain;
    }

    /// Its spellings, a blank between syllables, the usual one first: `yue qing shi`; none of a
    /// name without Chinese.
    static List<String> of(String name) {
        List<String> spellings = List.of("");
        boolean any = false;
        for (int k = 0; k < name.length(); k++) {
            char sign = name.charAt(k);
            List<String> readings = readings(sign);
            any |= !readings.isEmpty();
            List<String> longer = new ArrayList<>();
            for (String spelling : spellings) {
                for (String reading : readings.isEmpty() ? List.of(rest(sign)) : readings) {
                    longer.add(readings.isEmpty() ? spelling + reading : spelling + " " + reading);
                }
            }
            spellings = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return any
                ? spellings.stream()
                        .map(each -> each.strip().replaceAll(" +", " "))
                        .distinct()
                        .toList()
                : List.of();
    }

    /// Letters and digits stay, what divides words is a blank.
    private static String rest(char sign) {
        return Character.isLetterOrDigit(sign)
                ? Character.toString(sign).toLowerCase(java.util.Locale.ROOT)
                : " ";
    }

    private static List<String> readings(char sign) {
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(sign, PLAIN);
            return found == null ? List.of() : Arrays.stream(found).distinct().toList();
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
