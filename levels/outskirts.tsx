<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="outskirts" tilewidth="16" tileheight="16" tilecount="672" columns="32">
 <image source="../assets/tiles/outskirts.png" width="512" height="336"/>
 <tile id="0">
  <properties>
   <property name="role" value="blob_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="role" value="blob_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="role" value="blob_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="role" value="blob_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="role" value="blob_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="role" value="blob_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="role" value="blob_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="role" value="blob_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="role" value="blob_4_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="role" value="blob_4_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="role" value="blob_4_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="role" value="blob_4_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="role" value="blob_5_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="role" value="blob_5_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="role" value="blob_5_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="role" value="blob_5_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="role" value="blob_7_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="role" value="blob_7_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="role" value="blob_7_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="role" value="blob_7_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="role" value="blob_16_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="role" value="blob_16_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="role" value="blob_16_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="role" value="blob_16_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="role" value="blob_17_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="role" value="blob_17_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="role" value="blob_17_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="role" value="blob_17_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="role" value="blob_20_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="role" value="blob_20_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="role" value="blob_20_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="role" value="blob_20_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="role" value="blob_21_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="role" value="blob_21_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="role" value="blob_21_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="role" value="blob_21_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="role" value="blob_23_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="role" value="blob_23_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="role" value="blob_23_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="role" value="blob_23_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="role" value="blob_28_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="role" value="blob_28_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="role" value="blob_28_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="role" value="blob_28_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="role" value="blob_29_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="role" value="blob_29_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="role" value="blob_29_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="role" value="blob_29_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="role" value="blob_31_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="role" value="blob_31_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="role" value="blob_31_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="role" value="blob_31_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="role" value="blob_64_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="role" value="blob_64_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="role" value="blob_64_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="role" value="blob_64_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="role" value="blob_65_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="role" value="blob_65_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="role" value="blob_65_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="role" value="blob_65_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="role" value="blob_68_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="role" value="blob_68_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="role" value="blob_68_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="role" value="blob_68_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="role" value="blob_69_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="role" value="blob_69_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="role" value="blob_69_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="role" value="blob_69_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="role" value="blob_71_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="role" value="blob_71_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="role" value="blob_71_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="role" value="blob_71_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="role" value="blob_80_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="role" value="blob_80_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="role" value="blob_80_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="role" value="blob_80_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="role" value="blob_81_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="role" value="blob_81_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="role" value="blob_81_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="79">
  <properties>
   <property name="role" value="blob_81_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="role" value="blob_84_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="role" value="blob_84_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="role" value="blob_84_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="role" value="blob_84_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="role" value="blob_85_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="role" value="blob_85_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="role" value="blob_85_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="role" value="blob_85_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="role" value="blob_87_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="role" value="blob_87_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="role" value="blob_87_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="role" value="blob_87_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="role" value="blob_92_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="role" value="blob_92_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="94">
  <properties>
   <property name="role" value="blob_92_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="95">
  <properties>
   <property name="role" value="blob_92_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="role" value="blob_93_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="role" value="blob_93_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="role" value="blob_93_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="role" value="blob_93_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="role" value="blob_95_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="role" value="blob_95_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="role" value="blob_95_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="role" value="blob_95_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="role" value="blob_112_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="role" value="blob_112_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="role" value="blob_112_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="role" value="blob_112_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="role" value="blob_113_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="role" value="blob_113_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="role" value="blob_113_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="role" value="blob_113_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="role" value="blob_116_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="role" value="blob_116_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="role" value="blob_116_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="role" value="blob_116_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="role" value="blob_117_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="role" value="blob_117_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="role" value="blob_117_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="role" value="blob_117_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="role" value="blob_119_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="role" value="blob_119_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="role" value="blob_119_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="role" value="blob_119_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="role" value="blob_124_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="role" value="blob_124_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="role" value="blob_124_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="role" value="blob_124_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="role" value="blob_125_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="role" value="blob_125_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="role" value="blob_125_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="role" value="blob_125_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="role" value="blob_127_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="role" value="blob_127_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="role" value="blob_127_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="role" value="blob_127_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="role" value="blob_193_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="role" value="blob_193_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="role" value="blob_193_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="role" value="blob_193_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="role" value="blob_197_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="role" value="blob_197_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="142">
  <properties>
   <property name="role" value="blob_197_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="143">
  <properties>
   <property name="role" value="blob_197_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="role" value="blob_199_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="role" value="blob_199_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="role" value="blob_199_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="role" value="blob_199_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="role" value="blob_209_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="role" value="blob_209_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="role" value="blob_209_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="role" value="blob_209_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="role" value="blob_213_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="role" value="blob_213_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="role" value="blob_213_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="role" value="blob_213_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="role" value="blob_215_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="role" value="blob_215_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="158">
  <properties>
   <property name="role" value="blob_215_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="159">
  <properties>
   <property name="role" value="blob_215_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="role" value="blob_221_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="role" value="blob_221_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="role" value="blob_221_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="role" value="blob_221_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="role" value="blob_223_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="role" value="blob_223_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="role" value="blob_223_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="role" value="blob_223_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="role" value="blob_241_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="role" value="blob_241_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="role" value="blob_241_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="role" value="blob_241_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="role" value="blob_245_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="role" value="blob_245_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="174">
  <properties>
   <property name="role" value="blob_245_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="175">
  <properties>
   <property name="role" value="blob_245_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="role" value="blob_247_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="role" value="blob_247_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="role" value="blob_247_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="role" value="blob_247_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="role" value="blob_253_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="role" value="blob_253_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="role" value="blob_253_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="role" value="blob_253_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="role" value="blob_255_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="role" value="blob_255_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="role" value="blob_255_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="role" value="blob_255_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="192" probability="0">
  <properties>
   <property name="role" value="fill_a_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="193" probability="0">
  <properties>
   <property name="role" value="fill_a_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="194" probability="0">
  <properties>
   <property name="role" value="fill_a_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="195" probability="0">
  <properties>
   <property name="role" value="fill_a_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="196" probability="0">
  <properties>
   <property name="role" value="fill_b_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="197" probability="0">
  <properties>
   <property name="role" value="fill_b_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="198" probability="0">
  <properties>
   <property name="role" value="fill_b_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="199" probability="0">
  <properties>
   <property name="role" value="fill_b_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="200" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_0"/>
  </properties>
 </tile>
 <tile id="201" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_0"/>
  </properties>
 </tile>
 <tile id="202" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_0"/>
  </properties>
 </tile>
 <tile id="203" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_0"/>
  </properties>
 </tile>
 <tile id="204" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_0"/>
  </properties>
 </tile>
 <tile id="205" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_0"/>
  </properties>
 </tile>
 <tile id="206" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_0"/>
  </properties>
 </tile>
 <tile id="207" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_0"/>
  </properties>
 </tile>
 <tile id="208" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="209" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="210" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="211" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="212" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="213" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="214" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="215" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="224" probability="0">
  <properties>
   <property name="role" value="fill_a_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="225" probability="0">
  <properties>
   <property name="role" value="fill_a_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="226" probability="0">
  <properties>
   <property name="role" value="fill_a_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="227" probability="0">
  <properties>
   <property name="role" value="fill_a_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="228" probability="0">
  <properties>
   <property name="role" value="fill_b_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="229" probability="0">
  <properties>
   <property name="role" value="fill_b_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="230" probability="0">
  <properties>
   <property name="role" value="fill_b_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="231" probability="0">
  <properties>
   <property name="role" value="fill_b_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="232" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_1"/>
  </properties>
 </tile>
 <tile id="233" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_1"/>
  </properties>
 </tile>
 <tile id="234" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_1"/>
  </properties>
 </tile>
 <tile id="235" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_1"/>
  </properties>
 </tile>
 <tile id="236" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_1"/>
  </properties>
 </tile>
 <tile id="237" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_1"/>
  </properties>
 </tile>
 <tile id="238" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_1"/>
  </properties>
 </tile>
 <tile id="239" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_1"/>
  </properties>
 </tile>
 <tile id="240" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="241" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="242" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="243" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="244" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="245" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="246" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="247" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="256" probability="0">
  <properties>
   <property name="role" value="fill_a_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="257" probability="0">
  <properties>
   <property name="role" value="fill_a_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="258" probability="0">
  <properties>
   <property name="role" value="fill_a_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="259" probability="0">
  <properties>
   <property name="role" value="fill_a_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="260" probability="0">
  <properties>
   <property name="role" value="fill_b_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="261" probability="0">
  <properties>
   <property name="role" value="fill_b_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="262" probability="0">
  <properties>
   <property name="role" value="fill_b_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="263" probability="0">
  <properties>
   <property name="role" value="fill_b_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="264" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_2"/>
  </properties>
 </tile>
 <tile id="265" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_2"/>
  </properties>
 </tile>
 <tile id="266" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_2"/>
  </properties>
 </tile>
 <tile id="267" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_2"/>
  </properties>
 </tile>
 <tile id="268" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_2"/>
  </properties>
 </tile>
 <tile id="269" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_2"/>
  </properties>
 </tile>
 <tile id="270" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_2"/>
  </properties>
 </tile>
 <tile id="271" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_2"/>
  </properties>
 </tile>
 <tile id="272" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="273" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="274" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="275" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="276" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="277" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="278" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="279" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="288" probability="0">
  <properties>
   <property name="role" value="fill_a_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="289" probability="0">
  <properties>
   <property name="role" value="fill_a_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="290" probability="0">
  <properties>
   <property name="role" value="fill_a_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="291" probability="0">
  <properties>
   <property name="role" value="fill_a_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="292" probability="0">
  <properties>
   <property name="role" value="fill_b_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="293" probability="0">
  <properties>
   <property name="role" value="fill_b_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="294" probability="0">
  <properties>
   <property name="role" value="fill_b_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="295" probability="0">
  <properties>
   <property name="role" value="fill_b_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="296" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_3"/>
  </properties>
 </tile>
 <tile id="297" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_3"/>
  </properties>
 </tile>
 <tile id="298" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_3"/>
  </properties>
 </tile>
 <tile id="299" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_3"/>
  </properties>
 </tile>
 <tile id="300" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_3"/>
  </properties>
 </tile>
 <tile id="301" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_3"/>
  </properties>
 </tile>
 <tile id="302" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_3"/>
  </properties>
 </tile>
 <tile id="303" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_3"/>
  </properties>
 </tile>
 <tile id="304" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="305" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="306" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="307" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="308" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="309" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="310" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="311" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="role" value="ladder_top"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="role" value="back_door_0_0"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="role" value="back_door_1_0"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="role" value="ladder"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="role" value="back_door_0_1"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="role" value="back_door_1_1"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="role" value="ladder_bottom"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="role" value="back_door_0_2"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="role" value="back_door_1_2"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="role" value="slope45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="role" value="slope22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="role" value="slope22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="role" value="slope45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="role" value="slope22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="role" value="slope22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="role" value="stairs45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="role" value="stairs22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="role" value="stairs22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="role" value="stairs45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="role" value="stairs22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="427">
  <properties>
   <property name="role" value="stairs22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="428">
  <properties>
   <property name="role" value="rail_stairs_r"/>
  </properties>
 </tile>
 <tile id="429">
  <properties>
   <property name="role" value="rail_stairs_l"/>
  </properties>
 </tile>
 <tile id="430">
  <properties>
   <property name="role" value="antenna_top"/>
  </properties>
 </tile>
 <tile id="431">
  <properties>
   <property name="role" value="banner_warm_top"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="role" value="banner_dull_top"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="role" value="back_window_tall_top"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="role" value="back_arch_l_0_0"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="role" value="back_arch_l_1_0"/>
  </properties>
 </tile>
 <tile id="436">
  <properties>
   <property name="role" value="back_arch_r_0_0"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="role" value="back_arch_r_1_0"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="role" value="slope45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="role" value="slope22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="role" value="slope22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="role" value="slope45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="role" value="slope22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="role" value="slope22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="role" value="stairs45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="role" value="stairs22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="role" value="stairs22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="role" value="stairs45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="role" value="stairs22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="459">
  <properties>
   <property name="role" value="stairs22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="460">
  <properties>
   <property name="role" value="rail_stairs_r_foot"/>
  </properties>
 </tile>
 <tile id="461">
  <properties>
   <property name="role" value="rail_stairs_l_foot"/>
  </properties>
 </tile>
 <tile id="462">
  <properties>
   <property name="role" value="antenna"/>
  </properties>
 </tile>
 <tile id="463">
  <properties>
   <property name="role" value="banner_warm_end"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="role" value="banner_dull_end"/>
  </properties>
 </tile>
 <tile id="465">
  <properties>
   <property name="role" value="back_window_tall_bottom"/>
  </properties>
 </tile>
 <tile id="466">
  <properties>
   <property name="role" value="back_arch_l_0_1"/>
  </properties>
 </tile>
 <tile id="467">
  <properties>
   <property name="role" value="back_arch_l_1_1"/>
  </properties>
 </tile>
 <tile id="468">
  <properties>
   <property name="role" value="back_arch_r_0_1"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="role" value="back_arch_r_1_1"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="role" value="catwalk_l"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="role" value="catwalk_m1"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="role" value="catwalk_m2"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="role" value="catwalk_r"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="role" value="catwalk_single"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="role" value="catwalk_broken_r"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="role" value="catwalk_broken_l"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="role" value="rail_l"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="role" value="rail_m"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="role" value="rail_r"/>
  </properties>
 </tile>
 <tile id="490">
  <properties>
   <property name="role" value="rail_single"/>
  </properties>
 </tile>
 <tile id="491">
  <properties>
   <property name="role" value="rail_broken"/>
  </properties>
 </tile>
 <tile id="492">
  <properties>
   <property name="role" value="catwalk_hanger"/>
  </properties>
 </tile>
 <tile id="493">
  <properties>
   <property name="role" value="ladder_cage"/>
  </properties>
 </tile>
 <tile id="494">
  <properties>
   <property name="role" value="pipe_h"/>
  </properties>
 </tile>
 <tile id="495">
  <properties>
   <property name="role" value="pipe_v"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="role" value="pipe_flange_h"/>
  </properties>
 </tile>
 <tile id="497">
  <properties>
   <property name="role" value="pipe_flange_v"/>
  </properties>
 </tile>
 <tile id="498">
  <properties>
   <property name="role" value="pipe_es"/>
  </properties>
 </tile>
 <tile id="499">
  <properties>
   <property name="role" value="pipe_sw"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="role" value="pipe_ne"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="role" value="pipe_nw"/>
  </properties>
 </tile>
 <tile id="502">
  <properties>
   <property name="role" value="pipe_valve"/>
  </properties>
 </tile>
 <tile id="503">
  <properties>
   <property name="role" value="pipe_end_e"/>
  </properties>
 </tile>
 <tile id="504">
  <properties>
   <property name="role" value="pipe_end_w"/>
  </properties>
 </tile>
 <tile id="505">
  <properties>
   <property name="role" value="conduits_h"/>
  </properties>
 </tile>
 <tile id="506">
  <properties>
   <property name="role" value="conduits_v"/>
  </properties>
 </tile>
 <tile id="507">
  <properties>
   <property name="role" value="sag_l"/>
  </properties>
 </tile>
 <tile id="508">
  <properties>
   <property name="role" value="sag_m"/>
  </properties>
 </tile>
 <tile id="509">
  <properties>
   <property name="role" value="sag_r"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="role" value="sag_wide_1"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="role" value="sag_wide_2"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="role" value="sag_wide_3"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="role" value="sag_wide_4"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="role" value="sag_wide_5"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="role" value="sag_single"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="role" value="hang_top"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="role" value="hang_mid"/>
  </properties>
 </tile>
 <tile id="520">
  <properties>
   <property name="role" value="hang_end"/>
  </properties>
 </tile>
 <tile id="521">
  <properties>
   <property name="role" value="chain"/>
  </properties>
 </tile>
 <tile id="522">
  <properties>
   <property name="role" value="chain_end"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="role" value="grate"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="role" value="vent"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="role" value="fan"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="role" value="window_unlit"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="role" value="window_lit"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="role" value="window_dim"/>
  </properties>
 </tile>
 <tile id="529">
  <properties>
   <property name="role" value="lamp_wall"/>
  </properties>
 </tile>
 <tile id="530">
  <properties>
   <property name="role" value="lamp_ceiling"/>
  </properties>
 </tile>
 <tile id="531">
  <properties>
   <property name="role" value="lamp_hanging"/>
  </properties>
 </tile>
 <tile id="532">
  <properties>
   <property name="role" value="sensor_red"/>
  </properties>
 </tile>
 <tile id="533">
  <properties>
   <property name="role" value="panel_control"/>
  </properties>
 </tile>
 <tile id="534">
  <properties>
   <property name="role" value="plate_1"/>
  </properties>
 </tile>
 <tile id="535">
  <properties>
   <property name="role" value="plate_2"/>
  </properties>
 </tile>
 <tile id="536">
  <properties>
   <property name="role" value="plate_3"/>
  </properties>
 </tile>
 <tile id="537">
  <properties>
   <property name="role" value="sign_plate_l"/>
  </properties>
 </tile>
 <tile id="538">
  <properties>
   <property name="role" value="sign_plate_m"/>
  </properties>
 </tile>
 <tile id="539">
  <properties>
   <property name="role" value="sign_plate_r"/>
  </properties>
 </tile>
 <tile id="540">
  <properties>
   <property name="role" value="truss_h"/>
  </properties>
 </tile>
 <tile id="541">
  <properties>
   <property name="role" value="truss_v"/>
  </properties>
 </tile>
 <tile id="542">
  <properties>
   <property name="role" value="brace_l"/>
  </properties>
 </tile>
 <tile id="543">
  <properties>
   <property name="role" value="brace_r"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="role" value="column_cap"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="role" value="column_mid"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="role" value="column_base"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="role" value="rubble_1"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="role" value="rubble_2"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="role" value="rubble_3"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="role" value="rubble_4"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="role" value="rubble_big_l"/>
  </properties>
 </tile>
 <tile id="552">
  <properties>
   <property name="role" value="rubble_big_r"/>
  </properties>
 </tile>
 <tile id="553">
  <properties>
   <property name="role" value="broken_r"/>
  </properties>
 </tile>
 <tile id="554">
  <properties>
   <property name="role" value="broken_l"/>
  </properties>
 </tile>
 <tile id="555">
  <properties>
   <property name="role" value="crate"/>
  </properties>
 </tile>
 <tile id="556">
  <properties>
   <property name="role" value="crate_low"/>
  </properties>
 </tile>
 <tile id="557">
  <properties>
   <property name="role" value="barrel"/>
  </properties>
 </tile>
 <tile id="558">
  <properties>
   <property name="role" value="rag_1"/>
  </properties>
 </tile>
 <tile id="559">
  <properties>
   <property name="role" value="rag_2"/>
  </properties>
 </tile>
 <tile id="560">
  <properties>
   <property name="role" value="tarp_l"/>
  </properties>
 </tile>
 <tile id="561">
  <properties>
   <property name="role" value="tarp_m"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="role" value="tarp_r"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="role" value="wrap_warm"/>
  </properties>
 </tile>
 <tile id="564">
  <properties>
   <property name="role" value="back_blob_0_0"/>
  </properties>
 </tile>
 <tile id="565">
  <properties>
   <property name="role" value="back_blob_1_0"/>
  </properties>
 </tile>
 <tile id="566">
  <properties>
   <property name="role" value="back_blob_4_0"/>
  </properties>
 </tile>
 <tile id="567">
  <properties>
   <property name="role" value="back_blob_5_0"/>
  </properties>
 </tile>
 <tile id="568">
  <properties>
   <property name="role" value="back_blob_7_0"/>
  </properties>
 </tile>
 <tile id="569">
  <properties>
   <property name="role" value="back_blob_16_0"/>
  </properties>
 </tile>
 <tile id="570">
  <properties>
   <property name="role" value="back_blob_17_0"/>
  </properties>
 </tile>
 <tile id="571">
  <properties>
   <property name="role" value="back_blob_20_0"/>
  </properties>
 </tile>
 <tile id="572">
  <properties>
   <property name="role" value="back_blob_21_0"/>
  </properties>
 </tile>
 <tile id="573">
  <properties>
   <property name="role" value="back_blob_23_0"/>
  </properties>
 </tile>
 <tile id="574">
  <properties>
   <property name="role" value="back_blob_28_0"/>
  </properties>
 </tile>
 <tile id="575">
  <properties>
   <property name="role" value="back_blob_29_0"/>
  </properties>
 </tile>
 <tile id="576">
  <properties>
   <property name="role" value="back_blob_31_0"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="role" value="back_blob_64_0"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="role" value="back_blob_65_0"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="role" value="back_blob_68_0"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="role" value="back_blob_69_0"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="role" value="back_blob_71_0"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="role" value="back_blob_80_0"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="role" value="back_blob_81_0"/>
  </properties>
 </tile>
 <tile id="584">
  <properties>
   <property name="role" value="back_blob_84_0"/>
  </properties>
 </tile>
 <tile id="585">
  <properties>
   <property name="role" value="back_blob_85_0"/>
  </properties>
 </tile>
 <tile id="586">
  <properties>
   <property name="role" value="back_blob_87_0"/>
  </properties>
 </tile>
 <tile id="587">
  <properties>
   <property name="role" value="back_blob_92_0"/>
  </properties>
 </tile>
 <tile id="588">
  <properties>
   <property name="role" value="back_blob_93_0"/>
  </properties>
 </tile>
 <tile id="589">
  <properties>
   <property name="role" value="back_blob_95_0"/>
  </properties>
 </tile>
 <tile id="590">
  <properties>
   <property name="role" value="back_blob_112_0"/>
  </properties>
 </tile>
 <tile id="591">
  <properties>
   <property name="role" value="back_blob_113_0"/>
  </properties>
 </tile>
 <tile id="592">
  <properties>
   <property name="role" value="back_blob_116_0"/>
  </properties>
 </tile>
 <tile id="593">
  <properties>
   <property name="role" value="back_blob_117_0"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="role" value="back_blob_119_0"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="role" value="back_blob_124_0"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="role" value="back_blob_125_0"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="role" value="back_blob_127_0"/>
  </properties>
 </tile>
 <tile id="598">
  <properties>
   <property name="role" value="back_blob_193_0"/>
  </properties>
 </tile>
 <tile id="599">
  <properties>
   <property name="role" value="back_blob_197_0"/>
  </properties>
 </tile>
 <tile id="600">
  <properties>
   <property name="role" value="back_blob_199_0"/>
  </properties>
 </tile>
 <tile id="601">
  <properties>
   <property name="role" value="back_blob_209_0"/>
  </properties>
 </tile>
 <tile id="602">
  <properties>
   <property name="role" value="back_blob_213_0"/>
  </properties>
 </tile>
 <tile id="603">
  <properties>
   <property name="role" value="back_blob_215_0"/>
  </properties>
 </tile>
 <tile id="604">
  <properties>
   <property name="role" value="back_blob_221_0"/>
  </properties>
 </tile>
 <tile id="605">
  <properties>
   <property name="role" value="back_blob_223_0"/>
  </properties>
 </tile>
 <tile id="606">
  <properties>
   <property name="role" value="back_blob_241_0"/>
  </properties>
 </tile>
 <tile id="607">
  <properties>
   <property name="role" value="back_blob_245_0"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="role" value="back_blob_247_0"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="role" value="back_blob_253_0"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="role" value="back_blob_255_0"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="role" value="back_window"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="role" value="back_window_lit"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="role" value="back_pipe_h"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="role" value="back_pipe_v"/>
  </properties>
 </tile>
 <tile id="615">
  <properties>
   <property name="role" value="back_pipe_joint_v"/>
  </properties>
 </tile>
 <tile id="616">
  <properties>
   <property name="role" value="back_pipe_joint_h"/>
  </properties>
 </tile>
 <tile id="617">
  <properties>
   <property name="role" value="back_column_cap"/>
  </properties>
 </tile>
 <tile id="618">
  <properties>
   <property name="role" value="back_column_mid"/>
  </properties>
 </tile>
 <tile id="619">
  <properties>
   <property name="role" value="back_column_base"/>
  </properties>
 </tile>
 <tile id="620">
  <properties>
   <property name="role" value="back_beam"/>
  </properties>
 </tile>
 <tile id="621">
  <properties>
   <property name="role" value="back_truss_h"/>
  </properties>
 </tile>
 <tile id="622">
  <properties>
   <property name="role" value="back_truss_v"/>
  </properties>
 </tile>
 <tile id="623">
  <properties>
   <property name="role" value="back_cables_v"/>
  </properties>
 </tile>
 <tile id="624">
  <properties>
   <property name="role" value="back_vent"/>
  </properties>
 </tile>
 <tile id="625">
  <properties>
   <property name="role" value="back_grate"/>
  </properties>
 </tile>
 <tile id="626">
  <properties>
   <property name="role" value="back_rail"/>
  </properties>
 </tile>
 <tile id="627">
  <properties>
   <property name="role" value="back_ledge"/>
  </properties>
 </tile>
 <tile id="628">
  <properties>
   <property name="role" value="back_stairs_r"/>
  </properties>
 </tile>
 <tile id="629">
  <properties>
   <property name="role" value="back_stairs_l"/>
  </properties>
 </tile>
 <tile id="630">
  <properties>
   <property name="role" value="digit_0"/>
  </properties>
 </tile>
 <tile id="631">
  <properties>
   <property name="role" value="digit_1"/>
  </properties>
 </tile>
 <tile id="632">
  <properties>
   <property name="role" value="digit_2"/>
  </properties>
 </tile>
 <tile id="633">
  <properties>
   <property name="role" value="digit_3"/>
  </properties>
 </tile>
 <tile id="634">
  <properties>
   <property name="role" value="digit_4"/>
  </properties>
 </tile>
 <tile id="635">
  <properties>
   <property name="role" value="digit_5"/>
  </properties>
 </tile>
 <tile id="636">
  <properties>
   <property name="role" value="digit_6"/>
  </properties>
 </tile>
 <tile id="637">
  <properties>
   <property name="role" value="digit_7"/>
  </properties>
 </tile>
 <tile id="638">
  <properties>
   <property name="role" value="digit_8"/>
  </properties>
 </tile>
 <tile id="639">
  <properties>
   <property name="role" value="digit_9"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="role" value="digit_dash"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="role" value="glyph_1"/>
  </properties>
 </tile>
 <tile id="642">
  <properties>
   <property name="role" value="glyph_red_1"/>
  </properties>
 </tile>
 <tile id="643">
  <properties>
   <property name="role" value="glyphs_small_1"/>
  </properties>
 </tile>
 <tile id="644">
  <properties>
   <property name="role" value="glyph_2"/>
  </properties>
 </tile>
 <tile id="645">
  <properties>
   <property name="role" value="glyph_red_2"/>
  </properties>
 </tile>
 <tile id="646">
  <properties>
   <property name="role" value="glyphs_small_2"/>
  </properties>
 </tile>
 <tile id="647">
  <properties>
   <property name="role" value="glyph_3"/>
  </properties>
 </tile>
 <tile id="648">
  <properties>
   <property name="role" value="glyph_red_3"/>
  </properties>
 </tile>
 <tile id="649">
  <properties>
   <property name="role" value="glyphs_small_3"/>
  </properties>
 </tile>
 <tile id="650">
  <properties>
   <property name="role" value="glyph_4"/>
  </properties>
 </tile>
 <tile id="651">
  <properties>
   <property name="role" value="glyph_red_4"/>
  </properties>
 </tile>
 <tile id="652">
  <properties>
   <property name="role" value="glyphs_small_4"/>
  </properties>
 </tile>
 <tile id="653">
  <properties>
   <property name="role" value="glyph_5"/>
  </properties>
 </tile>
 <tile id="654">
  <properties>
   <property name="role" value="glyph_red_5"/>
  </properties>
 </tile>
 <tile id="655">
  <properties>
   <property name="role" value="glyphs_small_5"/>
  </properties>
 </tile>
 <tile id="656">
  <properties>
   <property name="role" value="glyph_6"/>
  </properties>
 </tile>
 <tile id="657">
  <properties>
   <property name="role" value="glyph_red_6"/>
  </properties>
 </tile>
 <tile id="658">
  <properties>
   <property name="role" value="glyphs_small_6"/>
  </properties>
 </tile>
 <tile id="659">
  <properties>
   <property name="role" value="stripes"/>
  </properties>
 </tile>
 <tile id="660">
  <properties>
   <property name="role" value="stripes_red"/>
  </properties>
 </tile>
 <tile id="661">
  <properties>
   <property name="role" value="line_pale"/>
  </properties>
 </tile>
 <tile id="662">
  <properties>
   <property name="role" value="line_red"/>
  </properties>
 </tile>
 <tile id="663">
  <properties>
   <property name="role" value="arrow"/>
  </properties>
 </tile>
 <tile id="664">
  <properties>
   <property name="role" value="arrow_red"/>
  </properties>
 </tile>
 <tile id="665">
  <properties>
   <property name="role" value="drips_1"/>
  </properties>
 </tile>
 <tile id="666">
  <properties>
   <property name="role" value="drips_2"/>
  </properties>
 </tile>
 <tile id="667">
  <properties>
   <property name="role" value="drips_3"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="outskirts blob" type="mixed" tile="0">
   <wangcolor name="blob" color="#a3bbb6" tile="0" probability="1"/>
   <wangtile tileid="0" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="1" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="2" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="3" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="4" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="5" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="6" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="7" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="8" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="9" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="10" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="11" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="12" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="13" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="14" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="15" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="16" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="17" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="18" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="19" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="20" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="21" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="22" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="23" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="24" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="25" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="26" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="27" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="28" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="29" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="30" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="31" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="32" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="33" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="34" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="35" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="36" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="37" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="38" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="39" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="40" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="41" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="42" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="43" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="44" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="45" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="46" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="47" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="48" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="49" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="50" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="51" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="52" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="53" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="54" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="55" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="56" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="57" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="58" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="59" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="60" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="61" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="62" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="63" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="64" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="65" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="66" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="67" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="68" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="69" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="70" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="71" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="72" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="73" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="74" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="75" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="76" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="77" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="78" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="79" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="80" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="81" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="82" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="83" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="84" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="85" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="86" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="87" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="88" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="89" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="90" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="91" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="92" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="93" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="94" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="95" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="96" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="97" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="98" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="99" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="100" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="101" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="102" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="103" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="104" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="105" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="106" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="107" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="108" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="109" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="110" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="111" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="112" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="113" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="114" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="115" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="116" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="117" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="118" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="119" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="120" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="121" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="122" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="123" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="124" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="125" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="126" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="127" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="128" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="129" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="130" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="131" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="132" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="133" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="134" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="135" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="136" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="137" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="138" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="139" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="140" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="141" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="142" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="143" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="144" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="145" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="146" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="147" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="148" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="149" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="150" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="151" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="152" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="153" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="154" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="155" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="156" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="157" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="158" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="159" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="160" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="161" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="162" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="163" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="164" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="165" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="166" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="167" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="168" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="169" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="170" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="171" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="172" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="173" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="174" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="175" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="176" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="177" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="178" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="179" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="180" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="181" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="182" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="183" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="184" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="185" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="186" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="187" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="192" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="193" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="194" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="195" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="196" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="197" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="198" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="199" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="208" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="209" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="210" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="211" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="212" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="213" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="214" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="215" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="224" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="225" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="226" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="227" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="228" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="229" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="230" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="231" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="240" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="241" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="242" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="243" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="244" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="245" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="246" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="247" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="256" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="257" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="258" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="259" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="260" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="261" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="262" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="263" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="272" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="273" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="274" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="275" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="276" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="277" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="278" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="279" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="288" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="289" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="290" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="291" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="292" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="293" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="294" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="295" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="304" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="305" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="306" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="307" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="308" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="309" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="310" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="311" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="outskirts back_blob" type="mixed" tile="564">
   <wangcolor name="back_blob" color="#3a5458" tile="564" probability="1"/>
   <wangtile tileid="564" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="565" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="566" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="567" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="568" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="569" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="570" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="571" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="572" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="573" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="574" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="575" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="576" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="577" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="578" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="579" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="580" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="581" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="582" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="583" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="584" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="585" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="586" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="587" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="588" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="589" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="590" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="591" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="592" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="593" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="594" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="595" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="596" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="597" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="598" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="599" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="600" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="601" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="602" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="603" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="604" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="605" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="606" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="607" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="608" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="609" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="610" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="200" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="201" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="202" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="203" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="204" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="205" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="206" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="207" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="232" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="233" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="234" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="235" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="236" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="237" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="238" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="239" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="264" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="265" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="266" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="267" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="268" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="269" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="270" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="271" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="296" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="297" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="298" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="299" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="300" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="301" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="302" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="303" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
