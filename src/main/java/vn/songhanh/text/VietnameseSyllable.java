package vn.songhanh.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a written word can be a Vietnamese syllable: an onset, one of about 150 rimes, and a tone that the rime bears. */
final class VietnameseSyllable {

    private static final Pattern FORM =
            Pattern.compile("(qu|gi|ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx])?([aăâeêioôơuưy]\\p{L}*)");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Set<String> RIMES = Set.of(("a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc "
                    + "âm ân âng âp ât âc âu ây e em en eng ep et ec eo ê êm ên ênh êp êt êch êu "
                    + "i im in inh ip it ich iu ia iêm iên iêng iêp iêt iêc iêu yêm yên yêng yêt yêu "
                    + "o oi om on ong op ot oc oong ooc oa oai oay oan oang oanh oap oat oac oach oam oao "
                    + "oăn oăng oăt oăc oăm oe oen oeo oet ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt "
                    + "u ui um un ung up ut uc ua uôi uôm uôn uông uôt uôc uân uâng uât uây uê uênh uêch uên "
                    + "uy uya uyên uyêt uynh uych uyt uyn uyu uyp uơ ư ưi ưng ưt ưc ưu ưa ưm ưn "
                    + "ươi ươm ươn ương ươp ươt ươc ươu y")
            .split(" "));
    private static final Pattern STOPPED = Pattern.compile(".*(p|t|c|ch)");
    private static final Pattern SHARP_OR_HEAVY = Pattern.compile("[\\u0301\\u0323]");

    private VietnameseSyllable() {}

    static boolean isPlausible(String word) {
        var parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONE.matcher(parts).results().map(tone -> tone.group()).toList();
        var toneless = Typed.composed(TONE.matcher(parts).replaceAll(""));
        var form = FORM.matcher(toneless);
        if (tones.size() > 1 || !form.matches() || !RIMES.contains(form.group(2))) {
            // "gì" and "gìn": the i belongs to the rime.
            return tones.size() <= 1 && toneless.matches("gi|gin|giêng|giêt");
        }
        var stopped = STOPPED.matcher(form.group(2)).matches();
        return !stopped
                || (tones.size() == 1
                        && SHARP_OR_HEAVY.matcher(tones.getFirst()).matches());
    }
}
