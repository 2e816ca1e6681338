<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="sanctuary_works" tilewidth="16" tileheight="16" tilecount="1120" columns="32">
 <image source="../assets/tiles/sanctuary_works.png" width="512" height="560"/>
 <tile id="0">
  <properties>
   <property name="role" value="torn_side_0_0"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="role" value="torn_side_1_0"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="role" value="torn_side_2_0"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="role" value="fan_0_0"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="role" value="fan_1_0"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="role" value="fan_2_0"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="role" value="fan_3_0"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="role" value="fan_4_0"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="role" value="fan_5_0"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="role" value="fan_6_0"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="role" value="fan_7_0"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="role" value="torn_side_0_1"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="role" value="torn_side_1_1"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="role" value="torn_side_2_1"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="role" value="fan_0_1"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="role" value="fan_1_1"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="role" value="fan_2_1"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="role" value="fan_3_1"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="role" value="fan_4_1"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="role" value="fan_5_1"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="role" value="fan_6_1"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="role" value="fan_7_1"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="role" value="torn_side_0_2"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="role" value="torn_side_1_2"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="role" value="torn_side_2_2"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="role" value="fan_0_2"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="role" value="fan_1_2"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="role" value="fan_2_2"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="role" value="fan_3_2"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="role" value="fan_4_2"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="role" value="fan_5_2"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="role" value="fan_6_2"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="role" value="fan_7_2"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="role" value="torn_side_0_3"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="role" value="torn_side_1_3"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="role" value="torn_side_2_3"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="role" value="fan_0_3"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="role" value="fan_1_3"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="role" value="fan_2_3"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="role" value="fan_3_3"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="role" value="fan_4_3"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="role" value="fan_5_3"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="role" value="fan_6_3"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="role" value="fan_7_3"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="role" value="torn_side_0_4"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="role" value="torn_side_1_4"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="role" value="torn_side_2_4"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="role" value="fan_0_4"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="role" value="fan_1_4"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="role" value="fan_2_4"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="role" value="fan_3_4"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="role" value="fan_4_4"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="role" value="fan_5_4"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="role" value="fan_6_4"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="role" value="fan_7_4"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="role" value="torn_side_0_5"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="role" value="torn_side_1_5"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="role" value="torn_side_2_5"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="role" value="fan_0_5"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="role" value="fan_1_5"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="role" value="fan_2_5"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="role" value="fan_3_5"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="role" value="fan_4_5"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="role" value="fan_5_5"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="role" value="fan_6_5"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="role" value="fan_7_5"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="role" value="torn_side_0_6"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="role" value="torn_side_1_6"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="role" value="torn_side_2_6"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="role" value="fan_0_6"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="role" value="fan_1_6"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="role" value="fan_2_6"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="role" value="fan_3_6"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="role" value="fan_4_6"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="role" value="fan_5_6"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="role" value="fan_6_6"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="role" value="fan_7_6"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="role" value="torn_side_0_7"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="role" value="torn_side_1_7"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="role" value="torn_side_2_7"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="role" value="fan_0_7"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="role" value="fan_1_7"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="role" value="fan_2_7"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="role" value="fan_3_7"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="role" value="fan_4_7"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="role" value="fan_5_7"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="role" value="fan_6_7"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="role" value="fan_7_7"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="role" value="engine_0_0"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="role" value="engine_1_0"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="role" value="engine_2_0"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="role" value="engine_3_0"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="role" value="engine_4_0"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="role" value="engine_5_0"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="role" value="engine_6_0"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="role" value="engine_7_0"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="role" value="niche_0_0"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="role" value="niche_1_0"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="role" value="niche_2_0"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="role" value="niche_3_0"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="role" value="engine_0_1"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="role" value="engine_1_1"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="role" value="engine_2_1"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="role" value="engine_3_1"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="role" value="engine_4_1"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="role" value="engine_5_1"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="role" value="engine_6_1"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="role" value="engine_7_1"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="role" value="niche_0_1"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="role" value="niche_1_1"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="role" value="niche_2_1"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="role" value="niche_3_1"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="role" value="engine_0_2"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="role" value="engine_1_2"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="role" value="engine_2_2"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="role" value="engine_3_2"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="role" value="engine_4_2"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="role" value="engine_5_2"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="role" value="engine_6_2"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="role" value="engine_7_2"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="role" value="niche_0_2"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="role" value="niche_1_2"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="role" value="niche_2_2"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="role" value="niche_3_2"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="role" value="engine_0_3"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="role" value="engine_1_3"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="role" value="engine_2_3"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="role" value="engine_3_3"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="role" value="engine_4_3"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="role" value="engine_5_3"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="role" value="engine_6_3"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="role" value="engine_7_3"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="role" value="niche_0_3"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="role" value="niche_1_3"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="role" value="niche_2_3"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="role" value="niche_3_3"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="role" value="engine_0_4"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="role" value="engine_1_4"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="role" value="engine_2_4"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="role" value="engine_3_4"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="role" value="engine_4_4"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="role" value="engine_5_4"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="role" value="engine_6_4"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="role" value="engine_7_4"/>
  </properties>
 </tile>
 <tile id="392">
  <properties>
   <property name="role" value="niche_0_4"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="role" value="niche_1_4"/>
  </properties>
 </tile>
 <tile id="394">
  <properties>
   <property name="role" value="niche_2_4"/>
  </properties>
 </tile>
 <tile id="395">
  <properties>
   <property name="role" value="niche_3_4"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="role" value="engine_0_5"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="role" value="engine_1_5"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="role" value="engine_2_5"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="role" value="engine_3_5"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="role" value="engine_4_5"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="role" value="engine_5_5"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="role" value="engine_6_5"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="role" value="engine_7_5"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="role" value="niche_0_5"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="role" value="niche_1_5"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="role" value="niche_2_5"/>
  </properties>
 </tile>
 <tile id="427">
  <properties>
   <property name="role" value="niche_3_5"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="role" value="engine_0_6"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="role" value="engine_1_6"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="role" value="engine_2_6"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="role" value="engine_3_6"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="role" value="engine_4_6"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="role" value="engine_5_6"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="role" value="engine_6_6"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="role" value="engine_7_6"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="role" value="niche_0_6"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="role" value="niche_1_6"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="role" value="niche_2_6"/>
  </properties>
 </tile>
 <tile id="459">
  <properties>
   <property name="role" value="niche_3_6"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="role" value="flight_0_0"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="role" value="flight_1_0"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="role" value="flight_2_0"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="role" value="flight_3_0"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="role" value="flight_4_0"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="role" value="flight_5_0"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="role" value="flight_6_0"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="role" value="flight_7_0"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="role" value="flight_0_1"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="role" value="flight_1_1"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="role" value="flight_2_1"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="role" value="flight_3_1"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="role" value="flight_4_1"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="role" value="flight_5_1"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="role" value="flight_6_1"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="role" value="flight_7_1"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="role" value="flight_0_2"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="role" value="flight_1_2"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="role" value="flight_2_2"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="role" value="flight_3_2"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="role" value="flight_4_2"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="role" value="flight_5_2"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="role" value="flight_6_2"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="role" value="flight_7_2"/>
  </properties>
 </tile>
 <tile id="576">
  <properties>
   <property name="role" value="flight_0_3"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="role" value="flight_1_3"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="role" value="flight_2_3"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="role" value="flight_3_3"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="role" value="flight_4_3"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="role" value="flight_5_3"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="role" value="flight_6_3"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="role" value="flight_7_3"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="role" value="flight_0_4"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="role" value="flight_1_4"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="role" value="flight_2_4"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="role" value="flight_3_4"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="role" value="flight_4_4"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="role" value="flight_5_4"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="role" value="flight_6_4"/>
  </properties>
 </tile>
 <tile id="615">
  <properties>
   <property name="role" value="flight_7_4"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="role" value="flight_0_5"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="role" value="flight_1_5"/>
  </properties>
 </tile>
 <tile id="642">
  <properties>
   <property name="role" value="flight_2_5"/>
  </properties>
 </tile>
 <tile id="643">
  <properties>
   <property name="role" value="flight_3_5"/>
  </properties>
 </tile>
 <tile id="644">
  <properties>
   <property name="role" value="flight_4_5"/>
  </properties>
 </tile>
 <tile id="645">
  <properties>
   <property name="role" value="flight_5_5"/>
  </properties>
 </tile>
 <tile id="646">
  <properties>
   <property name="role" value="flight_6_5"/>
  </properties>
 </tile>
 <tile id="647">
  <properties>
   <property name="role" value="flight_7_5"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="role" value="arch_wide_0_0"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="role" value="arch_wide_1_0"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="role" value="arch_wide_2_0"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="role" value="arch_wide_3_0"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="role" value="arch_wide_4_0"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="role" value="arch_wide_0_1"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="role" value="arch_wide_1_1"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="role" value="arch_wide_2_1"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="role" value="arch_wide_3_1"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="role" value="arch_wide_4_1"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="role" value="arch_wide_0_2"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="role" value="arch_wide_1_2"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="role" value="arch_wide_2_2"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="role" value="arch_wide_3_2"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="role" value="arch_wide_4_2"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="role" value="arch_wide_0_3"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="role" value="arch_wide_1_3"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="role" value="arch_wide_2_3"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="role" value="arch_wide_3_3"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="role" value="arch_wide_4_3"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="role" value="arch_wide_0_4"/>
  </properties>
 </tile>
 <tile id="801">
  <properties>
   <property name="role" value="arch_wide_1_4"/>
  </properties>
 </tile>
 <tile id="802">
  <properties>
   <property name="role" value="arch_wide_2_4"/>
  </properties>
 </tile>
 <tile id="803">
  <properties>
   <property name="role" value="arch_wide_3_4"/>
  </properties>
 </tile>
 <tile id="804">
  <properties>
   <property name="role" value="arch_wide_4_4"/>
  </properties>
 </tile>
 <tile id="832">
  <properties>
   <property name="role" value="pier_mid_0_0"/>
  </properties>
 </tile>
 <tile id="833">
  <properties>
   <property name="role" value="pier_mid_1_0"/>
  </properties>
 </tile>
 <tile id="834">
  <properties>
   <property name="role" value="pier_mid_2_0"/>
  </properties>
 </tile>
 <tile id="835">
  <properties>
   <property name="role" value="pier_mid_3_0"/>
  </properties>
 </tile>
 <tile id="836">
  <properties>
   <property name="role" value="pier_plain_0_0"/>
  </properties>
 </tile>
 <tile id="837">
  <properties>
   <property name="role" value="pier_plain_1_0"/>
  </properties>
 </tile>
 <tile id="838">
  <properties>
   <property name="role" value="pier_plain_2_0"/>
  </properties>
 </tile>
 <tile id="839">
  <properties>
   <property name="role" value="pier_plain_3_0"/>
  </properties>
 </tile>
 <tile id="840">
  <properties>
   <property name="role" value="pier_broken_0_0"/>
  </properties>
 </tile>
 <tile id="841">
  <properties>
   <property name="role" value="pier_broken_1_0"/>
  </properties>
 </tile>
 <tile id="842">
  <properties>
   <property name="role" value="pier_broken_2_0"/>
  </properties>
 </tile>
 <tile id="843">
  <properties>
   <property name="role" value="pier_broken_3_0"/>
  </properties>
 </tile>
 <tile id="844">
  <properties>
   <property name="role" value="main_mid_0_0"/>
  </properties>
 </tile>
 <tile id="845">
  <properties>
   <property name="role" value="main_mid_1_0"/>
  </properties>
 </tile>
 <tile id="846">
  <properties>
   <property name="role" value="main_mid_2_0"/>
  </properties>
 </tile>
 <tile id="847">
  <properties>
   <property name="role" value="main_mid_3_0"/>
  </properties>
 </tile>
 <tile id="848">
  <properties>
   <property name="role" value="main_broken_0_0"/>
  </properties>
 </tile>
 <tile id="849">
  <properties>
   <property name="role" value="main_broken_1_0"/>
  </properties>
 </tile>
 <tile id="850">
  <properties>
   <property name="role" value="main_broken_2_0"/>
  </properties>
 </tile>
 <tile id="851">
  <properties>
   <property name="role" value="main_broken_3_0"/>
  </properties>
 </tile>
 <tile id="852">
  <properties>
   <property name="role" value="bundle_0_0"/>
  </properties>
 </tile>
 <tile id="853">
  <properties>
   <property name="role" value="bundle_1_0"/>
  </properties>
 </tile>
 <tile id="854">
  <properties>
   <property name="role" value="bundle_end_0_0"/>
  </properties>
 </tile>
 <tile id="855">
  <properties>
   <property name="role" value="bundle_end_1_0"/>
  </properties>
 </tile>
 <tile id="864">
  <properties>
   <property name="role" value="pier_mid_0_1"/>
  </properties>
 </tile>
 <tile id="865">
  <properties>
   <property name="role" value="pier_mid_1_1"/>
  </properties>
 </tile>
 <tile id="866">
  <properties>
   <property name="role" value="pier_mid_2_1"/>
  </properties>
 </tile>
 <tile id="867">
  <properties>
   <property name="role" value="pier_mid_3_1"/>
  </properties>
 </tile>
 <tile id="868">
  <properties>
   <property name="role" value="pier_plain_0_1"/>
  </properties>
 </tile>
 <tile id="869">
  <properties>
   <property name="role" value="pier_plain_1_1"/>
  </properties>
 </tile>
 <tile id="870">
  <properties>
   <property name="role" value="pier_plain_2_1"/>
  </properties>
 </tile>
 <tile id="871">
  <properties>
   <property name="role" value="pier_plain_3_1"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="role" value="pier_broken_0_1"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="role" value="pier_broken_1_1"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="role" value="pier_broken_2_1"/>
  </properties>
 </tile>
 <tile id="875">
  <properties>
   <property name="role" value="pier_broken_3_1"/>
  </properties>
 </tile>
 <tile id="876">
  <properties>
   <property name="role" value="main_mid_0_1"/>
  </properties>
 </tile>
 <tile id="877">
  <properties>
   <property name="role" value="main_mid_1_1"/>
  </properties>
 </tile>
 <tile id="878">
  <properties>
   <property name="role" value="main_mid_2_1"/>
  </properties>
 </tile>
 <tile id="879">
  <properties>
   <property name="role" value="main_mid_3_1"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="role" value="main_broken_0_1"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="role" value="main_broken_1_1"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="role" value="main_broken_2_1"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="role" value="main_broken_3_1"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="role" value="bundle_0_1"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="role" value="bundle_1_1"/>
  </properties>
 </tile>
 <tile id="886">
  <properties>
   <property name="role" value="bundle_end_0_1"/>
  </properties>
 </tile>
 <tile id="887">
  <properties>
   <property name="role" value="bundle_end_1_1"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="role" value="pier_mid_0_2"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="role" value="pier_mid_1_2"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="role" value="pier_mid_2_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="role" value="pier_mid_3_2"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="role" value="pier_plain_0_2"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="role" value="pier_plain_1_2"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="role" value="pier_plain_2_2"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="role" value="pier_plain_3_2"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="role" value="pier_broken_0_2"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="role" value="pier_broken_1_2"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="role" value="pier_broken_2_2"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="role" value="pier_broken_3_2"/>
  </properties>
 </tile>
 <tile id="908">
  <properties>
   <property name="role" value="main_mid_0_2"/>
  </properties>
 </tile>
 <tile id="909">
  <properties>
   <property name="role" value="main_mid_1_2"/>
  </properties>
 </tile>
 <tile id="910">
  <properties>
   <property name="role" value="main_mid_2_2"/>
  </properties>
 </tile>
 <tile id="911">
  <properties>
   <property name="role" value="main_mid_3_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="role" value="main_broken_0_2"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="role" value="main_broken_1_2"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="role" value="main_broken_2_2"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="role" value="main_broken_3_2"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="role" value="bundle_0_2"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="role" value="bundle_1_2"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="role" value="bundle_end_0_2"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="role" value="bundle_end_1_2"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="role" value="pier_mid_0_3"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="role" value="pier_mid_1_3"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="role" value="pier_mid_2_3"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="role" value="pier_mid_3_3"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="role" value="pier_plain_0_3"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="role" value="pier_plain_1_3"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="role" value="pier_plain_2_3"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="role" value="pier_plain_3_3"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="role" value="pier_broken_0_3"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="role" value="pier_broken_1_3"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="role" value="pier_broken_2_3"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="role" value="pier_broken_3_3"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="role" value="main_mid_0_3"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="role" value="main_mid_1_3"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="role" value="main_mid_2_3"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="role" value="main_mid_3_3"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="role" value="main_broken_0_3"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="role" value="main_broken_1_3"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="role" value="main_broken_2_3"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="role" value="main_broken_3_3"/>
  </properties>
 </tile>
 <tile id="948">
  <properties>
   <property name="role" value="bundle_0_3"/>
  </properties>
 </tile>
 <tile id="949">
  <properties>
   <property name="role" value="bundle_1_3"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="role" value="bundle_end_0_3"/>
  </properties>
 </tile>
 <tile id="951">
  <properties>
   <property name="role" value="bundle_end_1_3"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="role" value="pier_cap_0_0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="role" value="pier_cap_1_0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="role" value="pier_cap_2_0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="role" value="pier_cap_3_0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="role" value="pier_foot_0_0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="role" value="pier_foot_1_0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="role" value="pier_foot_2_0"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="role" value="pier_foot_3_0"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="role" value="duct_mid_0_0"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="role" value="duct_mid_1_0"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="role" value="duct_mid_2_0"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="role" value="duct_mid_3_0"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="role" value="duct_end_0_0"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="role" value="duct_end_1_0"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="role" value="duct_end_2_0"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="role" value="duct_end_3_0"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="role" value="arch_small_0_0"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="role" value="arch_small_1_0"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="role" value="arch_small_2_0"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="role" value="torn_sill_0_0"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="role" value="torn_sill_1_0"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="role" value="torn_sill_2_0"/>
  </properties>
 </tile>
 <tile id="982">
  <properties>
   <property name="role" value="torn_sill_3_0"/>
  </properties>
 </tile>
 <tile id="983">
  <properties>
   <property name="role" value="torn_sill_4_0"/>
  </properties>
 </tile>
 <tile id="984">
  <properties>
   <property name="role" value="torn_sill_5_0"/>
  </properties>
 </tile>
 <tile id="985">
  <properties>
   <property name="role" value="torn_sill_6_0"/>
  </properties>
 </tile>
 <tile id="986">
  <properties>
   <property name="role" value="torn_sill_7_0"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="role" value="pier_cap_0_1"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="role" value="pier_cap_1_1"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="role" value="pier_cap_2_1"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="role" value="pier_cap_3_1"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="role" value="pier_foot_0_1"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="role" value="pier_foot_1_1"/>
  </properties>
 </tile>
 <tile id="998">
  <properties>
   <property name="role" value="pier_foot_2_1"/>
  </properties>
 </tile>
 <tile id="999">
  <properties>
   <property name="role" value="pier_foot_3_1"/>
  </properties>
 </tile>
 <tile id="1000">
  <properties>
   <property name="role" value="duct_mid_0_1"/>
  </properties>
 </tile>
 <tile id="1001">
  <properties>
   <property name="role" value="duct_mid_1_1"/>
  </properties>
 </tile>
 <tile id="1002">
  <properties>
   <property name="role" value="duct_mid_2_1"/>
  </properties>
 </tile>
 <tile id="1003">
  <properties>
   <property name="role" value="duct_mid_3_1"/>
  </properties>
 </tile>
 <tile id="1004">
  <properties>
   <property name="role" value="duct_end_0_1"/>
  </properties>
 </tile>
 <tile id="1005">
  <properties>
   <property name="role" value="duct_end_1_1"/>
  </properties>
 </tile>
 <tile id="1006">
  <properties>
   <property name="role" value="duct_end_2_1"/>
  </properties>
 </tile>
 <tile id="1007">
  <properties>
   <property name="role" value="duct_end_3_1"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="role" value="arch_small_0_1"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="role" value="arch_small_1_1"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="role" value="arch_small_2_1"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="role" value="torn_sill_0_1"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="role" value="torn_sill_1_1"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="role" value="torn_sill_2_1"/>
  </properties>
 </tile>
 <tile id="1014">
  <properties>
   <property name="role" value="torn_sill_3_1"/>
  </properties>
 </tile>
 <tile id="1015">
  <properties>
   <property name="role" value="torn_sill_4_1"/>
  </properties>
 </tile>
 <tile id="1016">
  <properties>
   <property name="role" value="torn_sill_5_1"/>
  </properties>
 </tile>
 <tile id="1017">
  <properties>
   <property name="role" value="torn_sill_6_1"/>
  </properties>
 </tile>
 <tile id="1018">
  <properties>
   <property name="role" value="torn_sill_7_1"/>
  </properties>
 </tile>
 <tile id="1024">
  <properties>
   <property name="role" value="pier_cap_0_2"/>
  </properties>
 </tile>
 <tile id="1025">
  <properties>
   <property name="role" value="pier_cap_1_2"/>
  </properties>
 </tile>
 <tile id="1026">
  <properties>
   <property name="role" value="pier_cap_2_2"/>
  </properties>
 </tile>
 <tile id="1027">
  <properties>
   <property name="role" value="pier_cap_3_2"/>
  </properties>
 </tile>
 <tile id="1028">
  <properties>
   <property name="role" value="pier_foot_0_2"/>
  </properties>
 </tile>
 <tile id="1029">
  <properties>
   <property name="role" value="pier_foot_1_2"/>
  </properties>
 </tile>
 <tile id="1030">
  <properties>
   <property name="role" value="pier_foot_2_2"/>
  </properties>
 </tile>
 <tile id="1031">
  <properties>
   <property name="role" value="pier_foot_3_2"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="role" value="duct_mid_0_2"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="role" value="duct_mid_1_2"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="role" value="duct_mid_2_2"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="role" value="duct_mid_3_2"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="role" value="duct_end_0_2"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="role" value="duct_end_1_2"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="role" value="duct_end_2_2"/>
  </properties>
 </tile>
 <tile id="1039">
  <properties>
   <property name="role" value="duct_end_3_2"/>
  </properties>
 </tile>
 <tile id="1040">
  <properties>
   <property name="role" value="arch_small_0_2"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="role" value="arch_small_1_2"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="role" value="arch_small_2_2"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="role" value="torn_sill_0_2"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="role" value="torn_sill_1_2"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="role" value="torn_sill_2_2"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="role" value="torn_sill_3_2"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="role" value="torn_sill_4_2"/>
  </properties>
 </tile>
 <tile id="1048">
  <properties>
   <property name="role" value="torn_sill_5_2"/>
  </properties>
 </tile>
 <tile id="1049">
  <properties>
   <property name="role" value="torn_sill_6_2"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="role" value="torn_sill_7_2"/>
  </properties>
 </tile>
 <tile id="1056">
  <properties>
   <property name="role" value="main_joint_0_0"/>
  </properties>
 </tile>
 <tile id="1057">
  <properties>
   <property name="role" value="main_joint_1_0"/>
  </properties>
 </tile>
 <tile id="1058">
  <properties>
   <property name="role" value="main_joint_2_0"/>
  </properties>
 </tile>
 <tile id="1059">
  <properties>
   <property name="role" value="main_joint_3_0"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="role" value="main_joint_0_1"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="role" value="main_joint_1_1"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="role" value="main_joint_2_1"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="role" value="main_joint_3_1"/>
  </properties>
 </tile>
 <wangsets>
 </wangsets>
</tileset>
