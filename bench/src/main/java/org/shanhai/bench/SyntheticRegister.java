package org.shanhai.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;
import org.shanhai.register.CreditCode;

/// Writes a made-up register of firms of any length, the same for the same seed: names and scopes
/// put together from the words of the pack, so that every industry and every rule is met; codes,
/// dates, capital in several currencies, addresses; some closed, some outside, some twice.
///
/// Arguments: FILE, number of firms (10,000,000 unless given), seed (1 unless given).
public final class SyntheticRegister {
    private static final String COLUMNS = "统一社会信用代码,企业名称,成立日期,注册资本,住所,登记状态,经营范围\n";
    private static final String CODE_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String NAME_SIGNS = "安宝诚达恒华金利明瑞盛顺泰通新信兴旭永远";
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "厂", "股份有限公司", "经营部");
    private static final List<String> CAPITAL =
            List.of("万人民币", "万元", "万人民币", "万人民币", "万美元", "万港元", "万欧元", "亿元");
    private static final List<String> BEFORE = List.of("生产：", "销售：", "加工、销售：", "", "", "");
    private static final List<String> AFTER = List.of("制造", "生产、销售", "批发、零售", "加工", "服务", "");
    private static final int MOST_PHRASES = 8;
    private static final long BODIES = 31L * 31 * 31 * 31 * 31 * 31;

    private final Random random;
    private final List<Place> places;
    private final List<String> goods;
    private final List<String> services;
    private final StringBuilder row = new StringBuilder();

    private SyntheticRegister(Region region, long seed) {
        random = new Random(seed);
        places =
                region.places().units().stream()
                        .filter(place -> region.places().isWithin(place, region.areaPlace()))
                        .toList();
        goods = texts(region, Sense.GOOD);
        services = texts(region, Sense.SERVICE);
    }

    private static List<String> texts(Region region, Sense sense) {
        return region.all(Word.class).stream()
                .filter(word -> word.sense() == sense)
                .map(Word::text)
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("Give FILE [FIRMS [SEED]].");
        }
        int firms = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        write(Path.of(arguments[0]), firms, seed);
    }

    static void write(Path file, int firms, long seed) throws IOException {
        Region region =
                PackReader.read(
                                EmbeddedPacks.BASE,
                                PackOptions.PLAIN.withImports(),
                                Progress.SILENT)
                        .orElseThrow();
        new SyntheticRegister(region, seed).write(file, firms);
    }

    private void write(Path file, int firms) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(COLUMNS);
            for (int firm = 0; firm < firms; firm++) {
                row.setLength(0);
                firm(random.nextInt(200) == 0 ? random.nextInt(firm + 1) : firm);
                out.append(row);
            }
        }
    }

    /// @param number of the firm; one that was there already is the same firm again
    private void firm(long number) {
        Place place = one(places);
        String good = one(goods);
        row.append("913300").append("00");
        body(number);
        row.append(CreditCode.checkOf(row.toString())).append(',');
        row.append(place.nameLocal());
        for (int k = 0; k < 2; k++) {
            row.append(NAME_SIGNS.charAt(random.nextInt(NAME_SIGNS.length())));
        }
        row.append(random.nextInt(4) == 0 ? one(services) : good).append(one(FORMS)).append(',');
        row.append(1980 + random.nextInt(45)).append("-0").append(1 + random.nextInt(9));
        row.append("-1").append(random.nextInt(10)).append(',');
        row.append(1 + random.nextInt(2000)).append(one(CAPITAL)).append(',');
        row.append(random.nextInt(100) == 0 ? "江苏省苏州市吴中区" : "浙江省").append(place.nameLocal());
        row.append("人民路").append(1 + random.nextInt(900)).append("号,");
        row.append(random.nextInt(50) == 0 ? "注销" : "存续").append(',');
        scope(good);
        row.append('\n');
    }

    /// Nine characters that tell the firm.
    private void body(long number) {
        row.append("MA1");
        long left = number * 48_271 % BODIES;
        for (int k = 0; k < 6; k++) {
            row.append(CODE_SIGNS.charAt((int) (left % CODE_SIGNS.length())));
            left /= CODE_SIGNS.length();
        }
    }

    private void scope(String good) {
        int phrases = 1 + random.nextInt(MOST_PHRASES);
        row.append('"').append(one(BEFORE));
        for (int k = 0; k < phrases; k++) {
            row.append(k == 0 ? good : random.nextInt(3) == 0 ? one(services) : one(goods));
            row.append(random.nextInt(4) == 0 ? one(AFTER) : "");
            row.append(k == phrases - 1 ? one(AFTER) + "。" : random.nextInt(4) == 0 ? "；" : "、");
        }
        row.append(random.nextBoolean() ? "（依法须经批准的项目，经相关部门批准后方可开展经营活动）" : "").append('"');
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
