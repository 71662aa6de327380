package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventCsvTest {

  @Test
  void namesTheColumnsInTheOrderOfTheEventJson() {
    assertThat(EventCsv.header())
        .isEqualTo(
            "id,coder,article_id,article_url,article_title,article_agency,article_published,"
                + "sentence_n,sentence_start,sentence_end,sentence,"
                + "trigger,trigger_start,trigger_end,type,mode,contexts,cameo,quad,score,goldstein,"
                + "source,source_start,source_end,source_name,source_id,source_country,"
                + "source_role,source_code,"
                + "target,target_start,target_end,target_name,target_id,target_country,"
                + "target_role,target_code,"
                + "status,attributed_to,attributed_to_start,attributed_to_end,"
                + "attributed_to_name,attributed_to_country,attributed_to_role,"
                + "attributed_to_code,"
                + "date,date_precision,date_basis,historical,"
                + "place,place_start,place_end,place_name,place_country,place_admin1,place_admin2,"
                + "place_lat,place_lon,place_geonames,quantities,confidence,story\r\n");
  }

  @Test
  void joinsListsSoThatTheirColumnsKeepStep() {
    assertThat(EventCsv.row(SampleEvents.full()))
        .isEqualTo(
            "00112233445566aa,dateline 0.1.0,a-1,https://example.org/1,Aid; more of it,AFP,"
                + "2024-02-27,1,0,62,"
                + "\"Paris and Berlin pledged \"\"aid\"\", officials in Kyiv said Monday.\","
                + "pledged,17,24,AGREE,cooperate,military;economic,033,verbal cooperation,5.25,"
                + "5.2,Paris;Berlin,0;10,5;16,France;,FRA;,FRA;DEU,GOV;,FRAGOV;DEU,"
                + ",,,,,,,,planned,officials,32,41,,UKR,GOV,UKRGOV,2024-02-26,day,text,false,"
                + "Kyiv,45,49,Kyiv,UKR,Kyiv City,,50.45,30.52,703448,,0.9123,\r\n");
  }

  @Test
  void writesHowManyInShort() {
    assertThat(EventCsv.row(SampleEvents.bare("They attacked.", SampleEvents.quantities())))
        .contains(",at_least 2700000000 USD money;range 5-10 soldiers killed,");
  }

  @Test
  void hasAsManyCellsAsColumnsWhereLittleIsKnown() {
    assertThat(EventCsv.row(SampleEvents.bare()).split(",", -1))
        .hasSameSizeAs(EventCsv.header().split(",", -1));
  }

  @Test
  void defusesWhatASpreadsheetWouldRun() {
    assertThat(CsvCell.of("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(CsvCell.of("@sum")).isEqualTo("'@sum");
    assertThat(CsvCell.of("+1 more, said -")).isEqualTo("\"'+1 more, said -\"");
    assertThat(CsvCell.of("- he said")).isEqualTo("'- he said");
  }

  @Test
  void leavesNumbersAlone() {
    assertThat(CsvCell.of("-3.5")).isEqualTo("-3.5");
    assertThat(CsvCell.of("+12")).isEqualTo("+12");
  }

  @Test
  void quotesLineBreaks() {
    assertThat(CsvCell.of("two\nlines")).isEqualTo("\"two\nlines\"");
  }
}
