package io.github.communique.json.jackson2;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierJson;

/** A dossier that contains an example of everything that two mappers might write differently. */
final class AwkwardDossier {
  static final String JSON =
      """
      {"formatVersion":"1.0","id":"https://example.org/dossiers/1?a=b&c=%C3%A9",\
      "articles":[{"id":"a1","headline":{"value":"Macron menelepon Putin 📞 soal \\"Ukraina\\"",\
      "language":"id","translations":{"en":"\\u0000\\u001F\\t\\\\/\u007f\u2028\ufeff",\
      "uk":"\ud83d\udc4d\ud83c\udffd"}},"published":"2022-02-21T21:05+07:00"}],\
      "actors":[{"id":"macron","kind":"person","name":{"value":"Emmanuel Macron"},\
      "x:🙂 name":"🙂","x:numbers":[1E+3,1.50,0.0,123456789012345678901234567890,\
      9007199254740993,0.1000000000000000055511151231257827,1E-400,0,null,true,{}]},\
      {"id":"elysee","kind":"x-palace","unnamed":true,"name":{"value":"Élysée, 北京, قال"}}],\
      "locations":[{"id":"paris","kind":"city","name":{"value":"Paris"},\
      "coordinates":{"latitude":48.85341,"longitude":1E-7,"uncertaintyMetres":500}}],\
      "statements":[{"type":"statement","id":"s","status":"occurred","speakers":[{"actor":"macron"}],\
      "quotation":{"form":"direct","text":{"value":"🙂"}},"during":"call","about":["call"]}],\
      "meetings":[{"type":"meeting","id":"call","status":"occurred","polarity":"negative",\
      "time":{"from":"2022-02-20","approximate":true},"medium":"phone","duration":"PT1H45M",\
      "participants":[{"actor":"macron","role":"initiator"}],\
      "quantities":[{"of":"participants","low":2,"best":2.5,"high":100}],"confidence":80}]}""";

  static final Dossier DOSSIER = DossierJson.read(JSON);
  static final Meeting MEETING = DOSSIER.meetings().get(0);

  private AwkwardDossier() {}
}
