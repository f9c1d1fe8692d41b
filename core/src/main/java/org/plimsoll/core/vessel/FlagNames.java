package org.plimsoll.core.vessel;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What States and territories are called in English, in lists of sanctions and registers of ships: lower case, without accents, articles and
 * signs, as {@link Flag} leaves a text; several names have a bar between them.
 *
 * <p>Source: the first of each is of the Unicode Common Locale Data Repository; the others are spellings met with. They stand here and are not
 * asked of the platform, because they change with its version, and because loading them there takes longer than screening a fleet.
 */
final class FlagNames {
    private static final String NAMES = """
            AD andorra
            AE united arab emirates|uae
            AF afghanistan
            AG antigua and barbuda
            AI anguilla
            AL albania
            AM armenia
            AO angola
            AQ antarctica
            AR argentina
            AS american samoa
            AT austria
            AU australia
            AW aruba
            AX aland islands
            AZ azerbaijan
            BA bosnia and herzegovina
            BB barbados
            BD bangladesh
            BE belgium
            BF burkina faso
            BG bulgaria
            BH bahrain
            BI burundi
            BJ benin
            BL st barthelemy
            BM bermuda
            BN brunei|brunei darussalam
            BO bolivia|plurinational state of bolivia|bolivia plurinational state of
            BQ caribbean netherlands
            BR brazil
            BS bahamas|bahamas commonwealth of
            BT bhutan
            BV bouvet island
            BW botswana
            BY belarus
            BZ belize
            CA canada
            CC cocos keeling islands
            CD congo kinshasa|democratic republic of congo|congo democratic republic of|dr congo|drc|congo dem rep
            CF central african republic
            CG congo brazzaville|republic of congo|congo republic of|congo rep
            CH switzerland
            CI cote d ivoire|ivory coast
            CK cook islands
            CL chile
            CM cameroon
            CN china|people s republic of china|peoples republic of china|china people s republic of|prc|mainland china
            CO colombia
            CR costa rica
            CU cuba
            CV cape verde|cabo verde
            CW curacao
            CX christmas island
            CY cyprus
            CZ czechia|czech republic
            DE germany
            DJ djibouti
            DK denmark
            DM dominica
            DO dominican republic
            DZ algeria
            EC ecuador
            EE estonia
            EG egypt
            EH western sahara
            ER eritrea
            ES spain
            ET ethiopia
            FI finland
            FJ fiji
            FK falkland islands
            FM micronesia|federated states of micronesia|micronesia federated states of
            FO faroe islands
            FR france
            GA gabon
            GB united kingdom|united kingdom of great britain and northern ireland|great britain|britain|uk
            GD grenada
            GE georgia
            GF french guiana
            GG guernsey
            GH ghana
            GI gibraltar
            GL greenland
            GM gambia
            GN guinea
            GP guadeloupe
            GQ equatorial guinea
            GR greece
            GS south georgia and south sandwich islands
            GT guatemala
            GU guam
            GW guinea bissau
            GY guyana
            HK hong kong sar china|hong kong|hong kong china|china hong kong|hong kong sar|hong kong special administrative region of china
            HM heard and mcdonald islands
            HN honduras
            HR croatia
            HT haiti
            HU hungary
            ID indonesia
            IE ireland
            IL israel
            IM isle of man
            IN india
            IO british indian ocean territory
            IQ iraq
            IR iran|iran islamic republic of|iran islamic rep of
            IS iceland
            IT italy
            JE jersey
            JM jamaica
            JO jordan
            JP japan
            KE kenya
            KG kyrgyzstan
            KH cambodia
            KI kiribati
            KM comoros|comoros islands|comoro islands|comores
            KN st kitts and nevis|st christopher and nevis
            KP north korea|dprk|democratic people s republic of korea|democratic peoples republic of korea
            KP democratic people republic of korea|korea democratic people s republic of|korea democratic peoples republic of
            KP korea dem people s rep|korea north|dpr korea|dpr of korea|north korean
            KR south korea|republic of korea|korea republic of|korea rep|korea south|rok|south korean
            KW kuwait
            KY cayman islands
            KZ kazakhstan
            LA laos|lao people s democratic republic|lao pdr
            LB lebanon
            LC st lucia
            LI liechtenstein
            LK sri lanka
            LR liberia
            LS lesotho
            LT lithuania
            LU luxembourg
            LV latvia
            LY libya
            MA morocco
            MC monaco
            MD moldova|moldova republic of
            ME montenegro
            MF st martin
            MG madagascar
            MH marshall islands
            MK north macedonia|macedonia
            ML mali
            MM myanmar burma|burma|myanmar
            MN mongolia
            MO macao sar china|macau|macao|macau china|macao china|macau sar
            MP northern mariana islands
            MQ martinique
            MR mauritania
            MS montserrat
            MT malta
            MU mauritius
            MV maldives
            MW malawi
            MX mexico
            MY malaysia
            MZ mozambique
            NA namibia
            NC new caledonia
            NE niger
            NF norfolk island
            NG nigeria
            NI nicaragua
            NL netherlands
            NO norway
            NP nepal
            NR nauru
            NU niue
            NZ new zealand
            OM oman
            PA panama
            PE peru
            PF french polynesia
            PG papua new guinea
            PH philippines
            PK pakistan
            PL poland
            PM st pierre and miquelon
            PN pitcairn islands
            PR puerto rico
            PS palestinian territories|palestine
            PT portugal
            PW palau
            PY paraguay
            QA qatar
            RE reunion
            RO romania
            RS serbia
            RU russia|russian federation|russian
            RW rwanda
            SA saudi arabia
            SB solomon islands
            SC seychelles
            SD sudan
            SE sweden
            SG singapore
            SH st helena
            SI slovenia
            SJ svalbard and jan mayen
            SK slovakia
            SL sierra leone
            SM san marino
            SN senegal
            SO somalia
            SR suriname
            SS south sudan
            ST sao tome and principe
            SV el salvador
            SX sint maarten
            SY syria|syrian arab republic
            SZ eswatini|swaziland
            TC turks and caicos islands
            TD chad
            TF french southern territories
            TG togo
            TH thailand
            TJ tajikistan
            TK tokelau
            TL timor leste|east timor
            TM turkmenistan
            TN tunisia
            TO tonga
            TR turkiye|turkey
            TT trinidad and tobago
            TV tuvalu
            TW taiwan|chinese taipei|taiwan province of china|taiwan china|republic of china
            TZ tanzania|united republic of tanzania|tanzania united republic of|tanzania zanzibar|zanzibar
            UA ukraine
            UG uganda
            UM us outlying islands
            US united states|united states of america
            UY uruguay
            UZ uzbekistan
            VA vatican city
            VC st vincent and grenadines
            VE venezuela|bolivarian republic of venezuela|venezuela bolivarian republic of
            VG british virgin islands|virgin islands british
            VI us virgin islands
            VN vietnam|viet nam|socialist republic of viet nam|socialist republic of vietnam
            VU vanuatu
            WF wallis and futuna
            WS samoa
            YE yemen
            YT mayotte
            ZA south africa
            ZM zambia
            ZW zimbabwe
            """;

    /** By name, and by the codes of two and three letters of ISO 3166-1. */
    static final Map<String, Flag> FLAGS = flags();

    private FlagNames() {}

    private static Map<String, Flag> flags() {
        Map<String, Flag> flags = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            var flag = new Flag(code);
            flags.put(code.toLowerCase(Locale.ROOT), flag);
            flags.put(Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), flag);
        }
        for (String line : NAMES.split("\n")) {
            var flag = new Flag(line.substring(0, 2));
            for (String name : line.substring(3).split("\\|")) {
                flags.put(name, flag);
            }
        }
        return flags;
    }
}
