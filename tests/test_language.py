from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from sk_builder.language import (
    AmbiguousNumberError,
    cardinal,
    date_words,
    enumeration,
    letter,
    nearest,
    number,
    ordinal,
    parse_date,
    parse_letter,
    parse_number,
    parse_ordinal,
    parse_roman,
    percent,
    roman,
    rupiah,
    spelled,
    title_case,
)

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=None)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("4.57", "4,57"),
        ("4.50", "4,50"),
        ("1250", "1.250"),
        ("-1250.75", "-1.250,75"),
        ("0.00000001", "0,00000001"),
        ("1E+3", "1.000"),
        ("1E-7", "0,0000001"),
        ("100", "100"),
        ("12345678901234567890123456789012345.60", "12.345.678.901.234.567.890.123.456.789.012.345,60"),
    ],
)
def test_prints_a_number_with_all_its_digits(value, printed):
    assert number(Decimal(value)) == printed


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_refuses_to_print_what_is_no_number(value):
    with pytest.raises(ValueError, match="bukan bilangan"):
        number(Decimal(value))


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3))
def test_prints_numbers_as_babel_does(value):
    assert number(value) == format_decimal(value, "#,##0.000", locale="id")


def test_sets_the_percent_sign_tight():
    assert percent(Decimal("75.0")) == "75,0%"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4,57", "4.57"),
        ("4.57", "4.57"),
        ("4,50", "4.50"),
        ("0.125", "0.125"),
        ("0,125", "0.125"),
        ("1250", "1250"),
        ("1.250,75", "1250.75"),
        ("1.250.000", "1250000"),
        ("1,250", "1.250"),
        ("1250.125", "1250.125"),
        ("12.5", "12.5"),
        ("-3,2", "-3.2"),
        ("−3,2", "-3.2"),
        (" 7 ", "7"),
        ("0", "0"),
    ],
)
def test_reads_a_number(text, value):
    assert str(parse_number(text)) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "WTP", "BB", "N/A", "4,57%", "010", "00", "1e3", "1_000", "+5", "1,250.75", "4,5,7"),
        *(
            "1.25.3",
            "1.2500.000",
            "0.125.000",
            ".5",
            "5.",
            "5,",
            "12:30",
            "٣",
            "1 250",
            "nan",
            "- 5",
            "2024-2026",
        ),
    ],
)
def test_reads_no_number_where_there_is_none(text):
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "meanings"),
    [("1.250", ("1250", "1,250")), ("12.500", ("12500", "12,500")), ("-999.000", ("-999000", "-999,000"))],
)
def test_never_guesses_at_an_ambiguous_number(text, meanings):
    with pytest.raises(AmbiguousNumberError) as caught:
        parse_number(text)
    assert caught.value.meanings == meanings
    assert all(meaning in str(caught.value) for meaning in meanings)


@given(DECIMALS)
def test_reads_back_the_numbers_it_prints(value):
    printed = number(value)
    try:
        again = parse_number(printed)
    except AmbiguousNumberError as ambiguous:
        again = parse_number(ambiguous.meanings[0])
    assert again == value
    assert number(again) == printed


@given(st.text(alphabet="0123456789.,-−% "))
def test_reads_any_text_as_a_number_or_says_why_not(text):
    try:
        value = parse_number(text)
    except AmbiguousNumberError:
        return
    assert value is None or value.is_finite()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2024, 1, 2), "2 Januari 2024"),
        (date(2024, 2, 29), "29 Februari 2024"),
        (date(1945, 8, 17), "17 Agustus 1945"),
        (date(2026, 11, 30), "30 November 2026"),
    ],
)
def test_prints_a_date_in_words(day, words):
    assert date_words(day) == words


@pytest.mark.parametrize("text", ["2024-01-02", "2 Januari 2024", "02 januari 2024", " 2  JANUARI  2024 "])
def test_reads_a_date(text):
    assert parse_date(text) == date(2024, 1, 2)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2 Nopember 2024", 'nama bulan "Nopember" bukan ejaan baku; tulis November'),
        ("2 PEBRUARI 2024", 'nama bulan "PEBRUARI" bukan ejaan baku; tulis Februari'),
        ("2 Agustsu 2024", 'nama bulan "Agustsu" bukan ejaan baku; tulis Agustus'),
        ("2 Muharam 1445", 'nama bulan "Muharam" tidak dikenal'),
        ("30 Februari 2024", 'tanggal "30 Februari 2024" tidak ada dalam kalender'),
        ("2023-02-29", 'tanggal "2023-02-29" tidak ada dalam kalender'),
        ("02-01-2024", '"02-01-2024" bukan tanggal; tulis seperti 2024-01-02 atau 2 Januari 2024'),
        ("2/1/2024", '"2/1/2024" bukan tanggal; tulis seperti 2024-01-02 atau 2 Januari 2024'),
        ("", '"" bukan tanggal; tulis seperti 2024-01-02 atau 2 Januari 2024'),
    ],
)
def test_refuses_a_date_and_says_what_to_write(text, message):
    with pytest.raises(ValueError, match=r"tanggal|bulan") as caught:
        parse_date(text)
    assert str(caught.value) == message


@given(st.dates(min_value=date(1000, 1, 1)))
def test_reads_back_the_dates_it_prints(day):
    assert parse_date(date_words(day)) == parse_date(day.isoformat()) == day


@pytest.mark.parametrize(
    ("position", "name"),
    [
        *((1, "KESATU"), (2, "KEDUA"), (3, "KETIGA"), (4, "KEEMPAT"), (5, "KELIMA"), (6, "KEENAM")),
        *((7, "KETUJUH"), (8, "KEDELAPAN"), (9, "KESEMBILAN"), (10, "KESEPULUH"), (11, "KESEBELAS")),
        *((12, "KEDUA BELAS"), (19, "KESEMBILAN BELAS"), (20, "KEDUA PULUH"), (21, "KEDUA PULUH SATU")),
        *((30, "KETIGA PULUH"), (99, "KESEMBILAN PULUH SEMBILAN"), (100, "KESERATUS")),
        *((101, "KESERATUS SATU"), (111, "KESERATUS SEBELAS"), (200, "KEDUA RATUS")),
    ],
)
def test_names_the_points_of_a_diktum(position, name):
    assert ordinal(position) == name


def test_names_the_first_point_by_house_style():
    assert [ordinal(position, first="PERTAMA") for position in (1, 2)] == ["PERTAMA", "KEDUA"]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        *(("PERTAMA", 1), ("Kesatu", 1), ("KEDUABELAS", 12), ("KEDUAPULUH SATU", 21), ("KEDUA  BELAS", 12)),
        *(("SATU", None), ("", None), ("KEDUA PULUH DUA BELAS", None), ("KETIGA.", None)),
    ],
)
def test_reads_the_name_of_a_point(text, position):
    assert parse_ordinal(text) == position


@given(st.integers(1, 999))
def test_reads_back_the_ordinals_it_prints(position):
    assert parse_ordinal(ordinal(position)) == position
    assert parse_ordinal(ordinal(position).replace(" ", "")) == position


@given(st.integers(1, 500))
def test_reads_back_the_letters_it_prints(position):
    assert parse_letter(letter(position)) == position


@given(st.integers(1, 3999))
def test_reads_back_the_roman_numerals_it_prints(position):
    assert parse_roman(roman(position)) == position


@pytest.mark.parametrize("text", ["", "IIII", "IC", "VX", "iv", "MMMM", "XIIX", "I I"])
def test_reads_no_roman_numeral_where_there_is_none(text):
    assert parse_roman(text) is None


@pytest.mark.parametrize("text", ["", "A", "ab", "1", "a.", "é"])
def test_reads_no_letter_where_there_is_none(text):
    assert parse_letter(text) is None


@pytest.mark.parametrize(
    ("count", "position"),
    [(ordinal, 0), (ordinal, 1000), (letter, 0), (roman, 0), (roman, 4000), (cardinal, 10**18)],
)
def test_refuses_to_count_beyond_its_range(count, position):
    with pytest.raises(ValueError, match=r"hanya|mulai|terlalu"):
        count(position)


@pytest.mark.parametrize(
    ("items", "sentence"),
    [
        (["huruf a"], "huruf a"),
        (["huruf a", "huruf b"], "huruf a dan huruf b"),
        (["huruf a", "huruf b", "huruf c"], "huruf a, huruf b, dan huruf c"),
    ],
)
def test_lists_items_as_a_sentence_does(items, sentence):
    assert enumeration(items) == sentence


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("PERUBAHAN ATAS UNDANG-UNDANG", "Perubahan atas Undang-Undang"),
        ("DI BIDANG  USAHA\nKECIL", "Di Bidang Usaha Kecil"),
        ("KELAS III DAN KELAS IV", "Kelas III dan Kelas IV"),
    ],
)
def test_writes_capitals_as_a_name_in_a_sentence(capitals, name):
    assert title_case(capitals) == name


@pytest.mark.parametrize(
    ("value", "words"),
    [
        *(
            (0, "nol"),
            (10, "sepuluh"),
            (11, "sebelas"),
            (12, "dua belas"),
            (20, "dua puluh"),
            (100, "seratus"),
        ),
        *((101, "seratus satu"), (1000, "seribu"), (1100, "seribu seratus"), (11_000, "sebelas ribu")),
        *((100_000, "seratus ribu"), (101_000, "seratus satu ribu"), (1_000_000, "satu juta")),
        *((1_001_000, "satu juta seribu"), (2_000_000_001, "dua miliar satu"), (-1000, "minus seribu")),
    ],
)
def test_spells_a_number_out(value, words):
    assert cardinal(value) == words


@given(st.integers(0, 10**18 - 1))
def test_spells_as_num2words_does_but_for_seribu_after_a_million(value):
    words = num2words(value, lang="id")
    if value >= 10**6 and value // 1000 % 1000 == 1:
        words = "seribu".join(words.rsplit("satu ribu", 1))
    assert cardinal(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (3, "3 (tiga)"),
        (Decimal("4.57"), "4,57 (empat koma lima tujuh)"),
        (Decimal("0.05"), "0,05 (nol koma nol lima)"),
        (-5, "-5 (minus lima)"),
    ],
)
def test_spells_a_number_beside_its_figures(value, words):
    assert spelled(value) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1000000", "Rp1.000.000,00 (satu juta rupiah)"),
        ("1000000000.00", "Rp1.000.000.000,00 (satu miliar rupiah)"),
        ("1500.5", "Rp1.500,50 (seribu lima ratus rupiah lima puluh sen)"),
        ("0.05", "Rp0,05 (nol rupiah lima sen)"),
        ("12.3400", "Rp12,34 (dua belas rupiah tiga puluh empat sen)"),
        ("1E+3", "Rp1.000,00 (seribu rupiah)"),
    ],
)
def test_writes_money_with_its_words(amount, words):
    assert rupiah(Decimal(amount)) == words


@pytest.mark.parametrize("amount", ["-1", "0.005"])
def test_refuses_money_that_cannot_be_paid(amount):
    with pytest.raises(ValueError, match="bukan jumlah uang"):
        rupiah(Decimal(amount))


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        *(("mengigat", "mengingat"), ("Menimbang", "menimbang"), ("tembusn", "tembusan")),
        *(("penadatangan", "penandatangan"), ("dasar_hukum", None), ("", None)),
    ],
)
def test_suggests_the_name_that_was_meant(name, meant):
    keys = ["menimbang", "mengingat", "tembusan", "penandatangan", "penetapan"]
    assert nearest(name, keys) == meant
