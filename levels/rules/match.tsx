<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="match" tilewidth="16" tileheight="16" tilecount="3" columns="3">
 <image source="match.png" width="48" height="16"/>
 <tile id="0">
  <properties>
   <property name="MatchType" value="Empty"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="MatchType" value="NonEmpty"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="MatchType" value="Ignore"/>
  </properties>
 </tile>
</tileset>
