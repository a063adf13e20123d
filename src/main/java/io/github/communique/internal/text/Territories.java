package io.github.communique.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Territories with their own country codes. A source may instead use the code of the state that
 * governs or claims a territory. The Vatican City is included, because reports often locate its
 * events in Rome.
 */
public final class Territories {
  private static final String BY_STATE =
      "AU=CC,CX,HM,NF CN=HK,MO,TW DK=FO,GL FI=AX FR=BL,GF,GP,MF,MQ,NC,PF,PM,RE,TF,WF,YT"
          + " GB=AI,BM,FK,GG,GI,GS,IM,IO,JE,KY,MS,PN,SH,TC,VG IL=PS IT=VA MA=EH NL=AW,BQ,CW,SX NO=BV,SJ"
          + " NZ=CK,NU,TK RS=XK US=AS,GU,MP,PR,UM,VI";

  /**
   * Pairs of states that claim the same territory, such as Crimea, the Golan Heights or Kashmir.
   * Only some of these territories, such as the Falkland Islands, have their own country code.
   */
  private static final List<String> DISPUTES =
      List.of(
          "AE IR", "AM AZ", "AR GB", "CN IN", "CN JP", "CN MY", "CN PH", "CN VN", "CY TR", "EG SD",
          "ES GB", "ES MA", "FR KM", "GB MU", "GE RU", "GY VE", "IL LB", "IL SY", "IN PK", "JP KR",
          "JP RU", "KG TJ", "KH TH", "MD RU", "MY PH", "RU UA", "SD SS");

  private static final Map<String, String> STATES = states();

  private Territories() {}

  /**
   * Returns the code of the state that governs or claims a territory; for any other country,
   * returns the given code.
   */
  public static String sovereign(String country) {
    return STATES.getOrDefault(country, country);
  }

  /** Returns whether a state governs or claims a territory with another code. */
  public static boolean isOneOf(String state, String territory) {
    return state.equals(STATES.get(territory));
  }

  /**
   * Returns the pairs of states with a disputed territory that include a state, or the state that
   * governs a territory.
   */
  public static List<String> disputes(@Nullable String country) {
    if (country == null) {
      return List.of();
    }
    String state = sovereign(country);
    return DISPUTES.stream()
        .filter(pair -> pair.startsWith(state) || pair.endsWith(state))
        .toList();
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (String entry : BY_STATE.split(" ", -1)) {
      for (String territory : entry.substring(3).split(",", -1)) {
        states.put(territory, entry.substring(0, 2));
      }
    }
    return states;
  }
}
