<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="village" tilewidth="16" tileheight="16" tilecount="1152" columns="32">
 <image source="../assets/tiles/village.png" width="512" height="576"/>
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
   <property name="role" value="fill_c_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="201" probability="0">
  <properties>
   <property name="role" value="fill_c_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="202" probability="0">
  <properties>
   <property name="role" value="fill_c_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="203" probability="0">
  <properties>
   <property name="role" value="fill_c_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="204" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="205" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="206" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="207" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="208" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="209" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="210" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="211" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="212" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="213" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="214" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="215" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="216" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_0"/>
  </properties>
 </tile>
 <tile id="217" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_0"/>
  </properties>
 </tile>
 <tile id="218" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_0"/>
  </properties>
 </tile>
 <tile id="219" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_0"/>
  </properties>
 </tile>
 <tile id="220" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_0"/>
  </properties>
 </tile>
 <tile id="221" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_0"/>
  </properties>
 </tile>
 <tile id="222" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_0"/>
  </properties>
 </tile>
 <tile id="223" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_0"/>
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
   <property name="role" value="fill_c_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="233" probability="0">
  <properties>
   <property name="role" value="fill_c_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="234" probability="0">
  <properties>
   <property name="role" value="fill_c_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="235" probability="0">
  <properties>
   <property name="role" value="fill_c_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="236" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="237" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="238" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="239" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="240" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="241" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="242" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="243" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="244" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="245" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="246" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="247" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="248" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_1"/>
  </properties>
 </tile>
 <tile id="249" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_1"/>
  </properties>
 </tile>
 <tile id="250" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_1"/>
  </properties>
 </tile>
 <tile id="251" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_1"/>
  </properties>
 </tile>
 <tile id="252" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_1"/>
  </properties>
 </tile>
 <tile id="253" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_1"/>
  </properties>
 </tile>
 <tile id="254" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_1"/>
  </properties>
 </tile>
 <tile id="255" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_1"/>
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
   <property name="role" value="fill_c_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="265" probability="0">
  <properties>
   <property name="role" value="fill_c_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="266" probability="0">
  <properties>
   <property name="role" value="fill_c_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="267" probability="0">
  <properties>
   <property name="role" value="fill_c_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="268" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="269" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="270" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="271" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="272" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="273" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="274" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="275" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="276" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="277" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="278" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="279" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="280" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_2"/>
  </properties>
 </tile>
 <tile id="281" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_2"/>
  </properties>
 </tile>
 <tile id="282" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_2"/>
  </properties>
 </tile>
 <tile id="283" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_2"/>
  </properties>
 </tile>
 <tile id="284" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_2"/>
  </properties>
 </tile>
 <tile id="285" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_2"/>
  </properties>
 </tile>
 <tile id="286" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_2"/>
  </properties>
 </tile>
 <tile id="287" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_2"/>
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
   <property name="role" value="fill_c_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="297" probability="0">
  <properties>
   <property name="role" value="fill_c_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="298" probability="0">
  <properties>
   <property name="role" value="fill_c_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="299" probability="0">
  <properties>
   <property name="role" value="fill_c_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="300" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="301" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="302" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="303" probability="0">
  <properties>
   <property name="role" value="patch_fill_a_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="304" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="305" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="306" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="307" probability="0">
  <properties>
   <property name="role" value="patch_fill_b_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="308" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="309" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="310" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="311" probability="0">
  <properties>
   <property name="role" value="patch_fill_c_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="312" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_3"/>
  </properties>
 </tile>
 <tile id="313" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_3"/>
  </properties>
 </tile>
 <tile id="314" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_3"/>
  </properties>
 </tile>
 <tile id="315" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_3"/>
  </properties>
 </tile>
 <tile id="316" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_3"/>
  </properties>
 </tile>
 <tile id="317" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_3"/>
  </properties>
 </tile>
 <tile id="318" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_3"/>
  </properties>
 </tile>
 <tile id="319" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_3"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="role" value="back_patch_fill_0_0"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="role" value="back_patch_fill_1_0"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="role" value="back_patch_fill_2_0"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="role" value="back_patch_fill_3_0"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="role" value="back_patch_fill_b_0_0"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="role" value="back_patch_fill_b_1_0"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="role" value="back_patch_fill_b_2_0"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="role" value="back_patch_fill_b_3_0"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="role" value="back_patch_fill_c_0_0"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="role" value="back_patch_fill_c_1_0"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="role" value="back_patch_fill_c_2_0"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="role" value="back_patch_fill_c_3_0"/>
  </properties>
 </tile>
 <tile id="332">
  <properties>
   <property name="role" value="back_boards_0_0"/>
  </properties>
 </tile>
 <tile id="333">
  <properties>
   <property name="role" value="back_boards_1_0"/>
  </properties>
 </tile>
 <tile id="334">
  <properties>
   <property name="role" value="back_boards_2_0"/>
  </properties>
 </tile>
 <tile id="335">
  <properties>
   <property name="role" value="back_boards_3_0"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="role" value="back_canvas_0_0"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="role" value="back_canvas_1_0"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="role" value="back_canvas_2_0"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="role" value="back_canvas_3_0"/>
  </properties>
 </tile>
 <tile id="340" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="341" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="342" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="343" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="344" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="345" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="346" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="347" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="348" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="349" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="350" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="351" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="role" value="back_patch_fill_0_1"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="role" value="back_patch_fill_1_1"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="role" value="back_patch_fill_2_1"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="role" value="back_patch_fill_3_1"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="role" value="back_patch_fill_b_0_1"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="role" value="back_patch_fill_b_1_1"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="role" value="back_patch_fill_b_2_1"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="role" value="back_patch_fill_b_3_1"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="role" value="back_patch_fill_c_0_1"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="role" value="back_patch_fill_c_1_1"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="role" value="back_patch_fill_c_2_1"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="role" value="back_patch_fill_c_3_1"/>
  </properties>
 </tile>
 <tile id="364">
  <properties>
   <property name="role" value="back_boards_0_1"/>
  </properties>
 </tile>
 <tile id="365">
  <properties>
   <property name="role" value="back_boards_1_1"/>
  </properties>
 </tile>
 <tile id="366">
  <properties>
   <property name="role" value="back_boards_2_1"/>
  </properties>
 </tile>
 <tile id="367">
  <properties>
   <property name="role" value="back_boards_3_1"/>
  </properties>
 </tile>
 <tile id="368">
  <properties>
   <property name="role" value="back_canvas_0_1"/>
  </properties>
 </tile>
 <tile id="369">
  <properties>
   <property name="role" value="back_canvas_1_1"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="role" value="back_canvas_2_1"/>
  </properties>
 </tile>
 <tile id="371">
  <properties>
   <property name="role" value="back_canvas_3_1"/>
  </properties>
 </tile>
 <tile id="372" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="373" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="374" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="375" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="376" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="377" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="378" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="379" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="380" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="381" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="382" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="383" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="role" value="back_patch_fill_0_2"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="role" value="back_patch_fill_1_2"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="role" value="back_patch_fill_2_2"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="role" value="back_patch_fill_3_2"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="role" value="back_patch_fill_b_0_2"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="role" value="back_patch_fill_b_1_2"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="role" value="back_patch_fill_b_2_2"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="role" value="back_patch_fill_b_3_2"/>
  </properties>
 </tile>
 <tile id="392">
  <properties>
   <property name="role" value="back_patch_fill_c_0_2"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="role" value="back_patch_fill_c_1_2"/>
  </properties>
 </tile>
 <tile id="394">
  <properties>
   <property name="role" value="back_patch_fill_c_2_2"/>
  </properties>
 </tile>
 <tile id="395">
  <properties>
   <property name="role" value="back_patch_fill_c_3_2"/>
  </properties>
 </tile>
 <tile id="396">
  <properties>
   <property name="role" value="back_boards_0_2"/>
  </properties>
 </tile>
 <tile id="397">
  <properties>
   <property name="role" value="back_boards_1_2"/>
  </properties>
 </tile>
 <tile id="398">
  <properties>
   <property name="role" value="back_boards_2_2"/>
  </properties>
 </tile>
 <tile id="399">
  <properties>
   <property name="role" value="back_boards_3_2"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="role" value="back_canvas_0_2"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="role" value="back_canvas_1_2"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="role" value="back_canvas_2_2"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="role" value="back_canvas_3_2"/>
  </properties>
 </tile>
 <tile id="404" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="405" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="406" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="407" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="408" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="409" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="410" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="411" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="412" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="413" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="414" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="415" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="role" value="back_patch_fill_0_3"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="role" value="back_patch_fill_1_3"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="role" value="back_patch_fill_2_3"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="role" value="back_patch_fill_3_3"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="role" value="back_patch_fill_b_0_3"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="role" value="back_patch_fill_b_1_3"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="role" value="back_patch_fill_b_2_3"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="role" value="back_patch_fill_b_3_3"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="role" value="back_patch_fill_c_0_3"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="role" value="back_patch_fill_c_1_3"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="role" value="back_patch_fill_c_2_3"/>
  </properties>
 </tile>
 <tile id="427">
  <properties>
   <property name="role" value="back_patch_fill_c_3_3"/>
  </properties>
 </tile>
 <tile id="428">
  <properties>
   <property name="role" value="back_boards_0_3"/>
  </properties>
 </tile>
 <tile id="429">
  <properties>
   <property name="role" value="back_boards_1_3"/>
  </properties>
 </tile>
 <tile id="430">
  <properties>
   <property name="role" value="back_boards_2_3"/>
  </properties>
 </tile>
 <tile id="431">
  <properties>
   <property name="role" value="back_boards_3_3"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="role" value="back_canvas_0_3"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="role" value="back_canvas_1_3"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="role" value="back_canvas_2_3"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="role" value="back_canvas_3_3"/>
  </properties>
 </tile>
 <tile id="436" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="437" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="438" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="439" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="440" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="441" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="442" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="443" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="444" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="445" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="446" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="447" probability="0">
  <properties>
   <property name="role" value="patch_fill_dim_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="role" value="ladder_top"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="role" value="rope_ladder_top"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="role" value="canvas_0_0"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="role" value="canvas_1_0"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="role" value="canvas_2_0"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="role" value="canvas_dull_0_0"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="role" value="canvas_dull_1_0"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="role" value="canvas_dull_2_0"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="role" value="door_0_0"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="role" value="door_1_0"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="role" value="tank_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="459">
  <properties>
   <property name="role" value="tank_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="460">
  <properties>
   <property name="role" value="tank_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="461">
  <properties>
   <property name="role" value="tank_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="462">
  <properties>
   <property name="role" value="back_door_0_0"/>
  </properties>
 </tile>
 <tile id="463">
  <properties>
   <property name="role" value="back_door_1_0"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="role" value="back_tank_0_0"/>
  </properties>
 </tile>
 <tile id="465">
  <properties>
   <property name="role" value="back_tank_1_0"/>
  </properties>
 </tile>
 <tile id="466">
  <properties>
   <property name="role" value="back_tank_2_0"/>
  </properties>
 </tile>
 <tile id="467">
  <properties>
   <property name="role" value="back_tank_3_0"/>
  </properties>
 </tile>
 <tile id="468">
  <properties>
   <property name="role" value="back_door_warm_0_0"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="role" value="back_door_warm_1_0"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="role" value="ladder"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="role" value="rope_ladder"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="role" value="canvas_0_1"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="role" value="canvas_1_1"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="role" value="canvas_2_1"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="role" value="canvas_dull_0_1"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="role" value="canvas_dull_1_1"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="role" value="canvas_dull_2_1"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="role" value="door_0_1"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="role" value="door_1_1"/>
  </properties>
 </tile>
 <tile id="490">
  <properties>
   <property name="role" value="tank_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="491">
  <properties>
   <property name="role" value="tank_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="492">
  <properties>
   <property name="role" value="tank_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="493">
  <properties>
   <property name="role" value="tank_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="494">
  <properties>
   <property name="role" value="back_door_0_1"/>
  </properties>
 </tile>
 <tile id="495">
  <properties>
   <property name="role" value="back_door_1_1"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="role" value="back_tank_0_1"/>
  </properties>
 </tile>
 <tile id="497">
  <properties>
   <property name="role" value="back_tank_1_1"/>
  </properties>
 </tile>
 <tile id="498">
  <properties>
   <property name="role" value="back_tank_2_1"/>
  </properties>
 </tile>
 <tile id="499">
  <properties>
   <property name="role" value="back_tank_3_1"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="role" value="back_door_warm_0_1"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="role" value="back_door_warm_1_1"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="role" value="ladder_bottom"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="role" value="rope_ladder_bottom"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="role" value="canvas_0_2"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="role" value="canvas_1_2"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="role" value="canvas_2_2"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="role" value="canvas_dull_0_2"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="role" value="canvas_dull_1_2"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="role" value="canvas_dull_2_2"/>
  </properties>
 </tile>
 <tile id="520">
  <properties>
   <property name="role" value="door_0_2"/>
  </properties>
 </tile>
 <tile id="521">
  <properties>
   <property name="role" value="door_1_2"/>
  </properties>
 </tile>
 <tile id="522">
  <properties>
   <property name="role" value="tank_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="role" value="tank_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="role" value="tank_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="role" value="tank_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="role" value="back_door_0_2"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="role" value="back_door_1_2"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="role" value="back_tank_0_2"/>
  </properties>
 </tile>
 <tile id="529">
  <properties>
   <property name="role" value="back_tank_1_2"/>
  </properties>
 </tile>
 <tile id="530">
  <properties>
   <property name="role" value="back_tank_2_2"/>
  </properties>
 </tile>
 <tile id="531">
  <properties>
   <property name="role" value="back_tank_3_2"/>
  </properties>
 </tile>
 <tile id="532">
  <properties>
   <property name="role" value="back_door_warm_0_2"/>
  </properties>
 </tile>
 <tile id="533">
  <properties>
   <property name="role" value="back_door_warm_1_2"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="role" value="slope45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="role" value="slope22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="role" value="slope22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="role" value="slope45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="role" value="slope22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="role" value="slope22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="role" value="stairs45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="role" value="stairs22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="552">
  <properties>
   <property name="role" value="stairs22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="553">
  <properties>
   <property name="role" value="stairs45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="554">
  <properties>
   <property name="role" value="stairs22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="555">
  <properties>
   <property name="role" value="stairs22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="556">
  <properties>
   <property name="role" value="ramp45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="557">
  <properties>
   <property name="role" value="ramp22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="558">
  <properties>
   <property name="role" value="ramp22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="559">
  <properties>
   <property name="role" value="ramp45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="560">
  <properties>
   <property name="role" value="ramp22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="561">
  <properties>
   <property name="role" value="ramp22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="role" value="rail_stairs_r"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="role" value="rail_stairs_l"/>
  </properties>
 </tile>
 <tile id="564">
  <properties>
   <property name="role" value="antenna_top"/>
  </properties>
 </tile>
 <tile id="565">
  <properties>
   <property name="role" value="banner_warm_top"/>
  </properties>
 </tile>
 <tile id="566">
  <properties>
   <property name="role" value="banner_dull_top"/>
  </properties>
 </tile>
 <tile id="567">
  <properties>
   <property name="role" value="rope_post_top"/>
  </properties>
 </tile>
 <tile id="568">
  <properties>
   <property name="role" value="stovepipe_top"/>
  </properties>
 </tile>
 <tile id="569">
  <properties>
   <property name="role" value="net_top"/>
  </properties>
 </tile>
 <tile id="570">
  <properties>
   <property name="role" value="back_window_tall_top"/>
  </properties>
 </tile>
 <tile id="571">
  <properties>
   <property name="role" value="back_arch_l_0_0"/>
  </properties>
 </tile>
 <tile id="572">
  <properties>
   <property name="role" value="back_arch_l_1_0"/>
  </properties>
 </tile>
 <tile id="573">
  <properties>
   <property name="role" value="back_arch_r_0_0"/>
  </properties>
 </tile>
 <tile id="574">
  <properties>
   <property name="role" value="back_arch_r_1_0"/>
  </properties>
 </tile>
 <tile id="575">
  <properties>
   <property name="role" value="back_net_top"/>
  </properties>
 </tile>
 <tile id="576">
  <properties>
   <property name="role" value="slope45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="role" value="slope22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="role" value="slope22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="role" value="slope45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="role" value="slope22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="role" value="slope22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="role" value="stairs45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="role" value="stairs22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="584">
  <properties>
   <property name="role" value="stairs22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="585">
  <properties>
   <property name="role" value="stairs45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="586">
  <properties>
   <property name="role" value="stairs22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="587">
  <properties>
   <property name="role" value="stairs22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="588">
  <properties>
   <property name="role" value="ramp45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="589">
  <properties>
   <property name="role" value="ramp22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="590">
  <properties>
   <property name="role" value="ramp22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="591">
  <properties>
   <property name="role" value="ramp45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="592">
  <properties>
   <property name="role" value="ramp22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="593">
  <properties>
   <property name="role" value="ramp22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="role" value="rail_stairs_r_foot"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="role" value="rail_stairs_l_foot"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="role" value="antenna"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="role" value="banner_warm_end"/>
  </properties>
 </tile>
 <tile id="598">
  <properties>
   <property name="role" value="banner_dull_end"/>
  </properties>
 </tile>
 <tile id="599">
  <properties>
   <property name="role" value="rope_post"/>
  </properties>
 </tile>
 <tile id="600">
  <properties>
   <property name="role" value="stovepipe"/>
  </properties>
 </tile>
 <tile id="601">
  <properties>
   <property name="role" value="net_end"/>
  </properties>
 </tile>
 <tile id="602">
  <properties>
   <property name="role" value="back_window_tall_bottom"/>
  </properties>
 </tile>
 <tile id="603">
  <properties>
   <property name="role" value="back_arch_l_0_1"/>
  </properties>
 </tile>
 <tile id="604">
  <properties>
   <property name="role" value="back_arch_l_1_1"/>
  </properties>
 </tile>
 <tile id="605">
  <properties>
   <property name="role" value="back_arch_r_0_1"/>
  </properties>
 </tile>
 <tile id="606">
  <properties>
   <property name="role" value="back_arch_r_1_1"/>
  </properties>
 </tile>
 <tile id="607">
  <properties>
   <property name="role" value="back_net_end"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="role" value="back_stovepipe_top"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="role" value="back_stovepipe"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="role" value="patch_blob_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="role" value="patch_blob_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="role" value="patch_blob_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="role" value="patch_blob_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="role" value="patch_blob_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="role" value="patch_blob_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="678">
  <properties>
   <property name="role" value="patch_blob_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="679">
  <properties>
   <property name="role" value="patch_blob_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="680">
  <properties>
   <property name="role" value="patch_blob_4_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="681">
  <properties>
   <property name="role" value="patch_blob_4_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="682">
  <properties>
   <property name="role" value="patch_blob_4_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="683">
  <properties>
   <property name="role" value="patch_blob_4_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="684">
  <properties>
   <property name="role" value="patch_blob_5_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="685">
  <properties>
   <property name="role" value="patch_blob_5_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="686">
  <properties>
   <property name="role" value="patch_blob_5_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="687">
  <properties>
   <property name="role" value="patch_blob_5_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="688">
  <properties>
   <property name="role" value="patch_blob_7_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="689">
  <properties>
   <property name="role" value="patch_blob_7_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="690">
  <properties>
   <property name="role" value="patch_blob_7_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="691">
  <properties>
   <property name="role" value="patch_blob_7_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="692">
  <properties>
   <property name="role" value="patch_blob_16_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="693">
  <properties>
   <property name="role" value="patch_blob_16_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="694">
  <properties>
   <property name="role" value="patch_blob_16_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="695">
  <properties>
   <property name="role" value="patch_blob_16_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="696">
  <properties>
   <property name="role" value="patch_blob_17_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="697">
  <properties>
   <property name="role" value="patch_blob_17_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="698">
  <properties>
   <property name="role" value="patch_blob_17_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="699">
  <properties>
   <property name="role" value="patch_blob_17_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="700">
  <properties>
   <property name="role" value="patch_blob_20_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="701">
  <properties>
   <property name="role" value="patch_blob_20_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="702">
  <properties>
   <property name="role" value="patch_blob_20_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="703">
  <properties>
   <property name="role" value="patch_blob_20_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="role" value="patch_blob_21_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="role" value="patch_blob_21_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="role" value="patch_blob_21_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="role" value="patch_blob_21_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="role" value="patch_blob_23_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="709">
  <properties>
   <property name="role" value="patch_blob_23_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="710">
  <properties>
   <property name="role" value="patch_blob_23_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="711">
  <properties>
   <property name="role" value="patch_blob_23_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="712">
  <properties>
   <property name="role" value="patch_blob_28_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="713">
  <properties>
   <property name="role" value="patch_blob_28_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="714">
  <properties>
   <property name="role" value="patch_blob_28_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="715">
  <properties>
   <property name="role" value="patch_blob_28_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="716">
  <properties>
   <property name="role" value="patch_blob_29_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="717">
  <properties>
   <property name="role" value="patch_blob_29_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="718">
  <properties>
   <property name="role" value="patch_blob_29_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="719">
  <properties>
   <property name="role" value="patch_blob_29_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="role" value="patch_blob_31_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="role" value="patch_blob_31_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="role" value="patch_blob_31_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="role" value="patch_blob_31_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="724">
  <properties>
   <property name="role" value="patch_blob_64_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="725">
  <properties>
   <property name="role" value="patch_blob_64_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="726">
  <properties>
   <property name="role" value="patch_blob_64_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="727">
  <properties>
   <property name="role" value="patch_blob_64_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="728">
  <properties>
   <property name="role" value="patch_blob_65_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="729">
  <properties>
   <property name="role" value="patch_blob_65_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="730">
  <properties>
   <property name="role" value="patch_blob_65_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="731">
  <properties>
   <property name="role" value="patch_blob_65_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="732">
  <properties>
   <property name="role" value="patch_blob_68_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="733">
  <properties>
   <property name="role" value="patch_blob_68_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="734">
  <properties>
   <property name="role" value="patch_blob_68_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="735">
  <properties>
   <property name="role" value="patch_blob_68_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="role" value="patch_blob_69_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="role" value="patch_blob_69_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="role" value="patch_blob_69_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="role" value="patch_blob_69_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="role" value="patch_blob_71_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="741">
  <properties>
   <property name="role" value="patch_blob_71_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="742">
  <properties>
   <property name="role" value="patch_blob_71_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="743">
  <properties>
   <property name="role" value="patch_blob_71_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="744">
  <properties>
   <property name="role" value="patch_blob_80_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="745">
  <properties>
   <property name="role" value="patch_blob_80_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="746">
  <properties>
   <property name="role" value="patch_blob_80_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="747">
  <properties>
   <property name="role" value="patch_blob_80_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="748">
  <properties>
   <property name="role" value="patch_blob_81_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="749">
  <properties>
   <property name="role" value="patch_blob_81_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="750">
  <properties>
   <property name="role" value="patch_blob_81_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="751">
  <properties>
   <property name="role" value="patch_blob_81_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="role" value="patch_blob_84_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="753">
  <properties>
   <property name="role" value="patch_blob_84_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="754">
  <properties>
   <property name="role" value="patch_blob_84_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="755">
  <properties>
   <property name="role" value="patch_blob_84_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="756">
  <properties>
   <property name="role" value="patch_blob_85_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="757">
  <properties>
   <property name="role" value="patch_blob_85_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="758">
  <properties>
   <property name="role" value="patch_blob_85_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="759">
  <properties>
   <property name="role" value="patch_blob_85_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="760">
  <properties>
   <property name="role" value="patch_blob_87_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="761">
  <properties>
   <property name="role" value="patch_blob_87_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="762">
  <properties>
   <property name="role" value="patch_blob_87_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="763">
  <properties>
   <property name="role" value="patch_blob_87_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="764">
  <properties>
   <property name="role" value="patch_blob_92_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="765">
  <properties>
   <property name="role" value="patch_blob_92_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="766">
  <properties>
   <property name="role" value="patch_blob_92_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="767">
  <properties>
   <property name="role" value="patch_blob_92_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="role" value="patch_blob_93_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="role" value="patch_blob_93_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="role" value="patch_blob_93_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="role" value="patch_blob_93_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="role" value="patch_blob_95_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="773">
  <properties>
   <property name="role" value="patch_blob_95_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="774">
  <properties>
   <property name="role" value="patch_blob_95_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="775">
  <properties>
   <property name="role" value="patch_blob_95_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="776">
  <properties>
   <property name="role" value="patch_blob_112_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="777">
  <properties>
   <property name="role" value="patch_blob_112_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="778">
  <properties>
   <property name="role" value="patch_blob_112_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="779">
  <properties>
   <property name="role" value="patch_blob_112_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="780">
  <properties>
   <property name="role" value="patch_blob_113_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="781">
  <properties>
   <property name="role" value="patch_blob_113_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="782">
  <properties>
   <property name="role" value="patch_blob_113_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="783">
  <properties>
   <property name="role" value="patch_blob_113_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="role" value="patch_blob_116_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="785">
  <properties>
   <property name="role" value="patch_blob_116_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="786">
  <properties>
   <property name="role" value="patch_blob_116_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="787">
  <properties>
   <property name="role" value="patch_blob_116_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="788">
  <properties>
   <property name="role" value="patch_blob_117_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="789">
  <properties>
   <property name="role" value="patch_blob_117_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="790">
  <properties>
   <property name="role" value="patch_blob_117_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="791">
  <properties>
   <property name="role" value="patch_blob_117_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="792">
  <properties>
   <property name="role" value="patch_blob_119_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="793">
  <properties>
   <property name="role" value="patch_blob_119_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="794">
  <properties>
   <property name="role" value="patch_blob_119_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="795">
  <properties>
   <property name="role" value="patch_blob_119_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="796">
  <properties>
   <property name="role" value="patch_blob_124_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="797">
  <properties>
   <property name="role" value="patch_blob_124_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="798">
  <properties>
   <property name="role" value="patch_blob_124_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="799">
  <properties>
   <property name="role" value="patch_blob_124_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="role" value="patch_blob_125_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="801">
  <properties>
   <property name="role" value="patch_blob_125_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="802">
  <properties>
   <property name="role" value="patch_blob_125_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="803">
  <properties>
   <property name="role" value="patch_blob_125_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="804">
  <properties>
   <property name="role" value="patch_blob_127_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="805">
  <properties>
   <property name="role" value="patch_blob_127_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="806">
  <properties>
   <property name="role" value="patch_blob_127_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="807">
  <properties>
   <property name="role" value="patch_blob_127_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="808">
  <properties>
   <property name="role" value="patch_blob_193_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="809">
  <properties>
   <property name="role" value="patch_blob_193_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="810">
  <properties>
   <property name="role" value="patch_blob_193_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="811">
  <properties>
   <property name="role" value="patch_blob_193_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="812">
  <properties>
   <property name="role" value="patch_blob_197_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="813">
  <properties>
   <property name="role" value="patch_blob_197_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="814">
  <properties>
   <property name="role" value="patch_blob_197_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="815">
  <properties>
   <property name="role" value="patch_blob_197_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="816">
  <properties>
   <property name="role" value="patch_blob_199_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="817">
  <properties>
   <property name="role" value="patch_blob_199_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="818">
  <properties>
   <property name="role" value="patch_blob_199_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="819">
  <properties>
   <property name="role" value="patch_blob_199_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="820">
  <properties>
   <property name="role" value="patch_blob_209_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="821">
  <properties>
   <property name="role" value="patch_blob_209_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="822">
  <properties>
   <property name="role" value="patch_blob_209_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="823">
  <properties>
   <property name="role" value="patch_blob_209_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="824">
  <properties>
   <property name="role" value="patch_blob_213_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="825">
  <properties>
   <property name="role" value="patch_blob_213_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="826">
  <properties>
   <property name="role" value="patch_blob_213_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="827">
  <properties>
   <property name="role" value="patch_blob_213_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="828">
  <properties>
   <property name="role" value="patch_blob_215_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="829">
  <properties>
   <property name="role" value="patch_blob_215_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="830">
  <properties>
   <property name="role" value="patch_blob_215_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="831">
  <properties>
   <property name="role" value="patch_blob_215_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="832">
  <properties>
   <property name="role" value="patch_blob_221_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="833">
  <properties>
   <property name="role" value="patch_blob_221_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="834">
  <properties>
   <property name="role" value="patch_blob_221_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="835">
  <properties>
   <property name="role" value="patch_blob_221_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="836">
  <properties>
   <property name="role" value="patch_blob_223_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="837">
  <properties>
   <property name="role" value="patch_blob_223_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="838">
  <properties>
   <property name="role" value="patch_blob_223_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="839">
  <properties>
   <property name="role" value="patch_blob_223_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="840">
  <properties>
   <property name="role" value="patch_blob_241_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="841">
  <properties>
   <property name="role" value="patch_blob_241_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="842">
  <properties>
   <property name="role" value="patch_blob_241_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="843">
  <properties>
   <property name="role" value="patch_blob_241_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="844">
  <properties>
   <property name="role" value="patch_blob_245_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="845">
  <properties>
   <property name="role" value="patch_blob_245_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="846">
  <properties>
   <property name="role" value="patch_blob_245_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="847">
  <properties>
   <property name="role" value="patch_blob_245_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="848">
  <properties>
   <property name="role" value="patch_blob_247_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="849">
  <properties>
   <property name="role" value="patch_blob_247_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="850">
  <properties>
   <property name="role" value="patch_blob_247_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="851">
  <properties>
   <property name="role" value="patch_blob_247_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="852">
  <properties>
   <property name="role" value="patch_blob_253_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="853">
  <properties>
   <property name="role" value="patch_blob_253_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="854">
  <properties>
   <property name="role" value="patch_blob_253_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="855">
  <properties>
   <property name="role" value="patch_blob_253_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="856">
  <properties>
   <property name="role" value="patch_blob_255_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="857">
  <properties>
   <property name="role" value="patch_blob_255_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="858">
  <properties>
   <property name="role" value="patch_blob_255_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="859">
  <properties>
   <property name="role" value="patch_blob_255_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="860">
  <properties>
   <property name="role" value="catwalk_l"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="861">
  <properties>
   <property name="role" value="catwalk_m1"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="862">
  <properties>
   <property name="role" value="catwalk_m2"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="863">
  <properties>
   <property name="role" value="catwalk_r"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="864">
  <properties>
   <property name="role" value="catwalk_single"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="865">
  <properties>
   <property name="role" value="catwalk_broken_r"/>
  </properties>
 </tile>
 <tile id="866">
  <properties>
   <property name="role" value="catwalk_broken_l"/>
  </properties>
 </tile>
 <tile id="867">
  <properties>
   <property name="role" value="rail_l"/>
  </properties>
 </tile>
 <tile id="868">
  <properties>
   <property name="role" value="rail_m"/>
  </properties>
 </tile>
 <tile id="869">
  <properties>
   <property name="role" value="rail_r"/>
  </properties>
 </tile>
 <tile id="870">
  <properties>
   <property name="role" value="rail_single"/>
  </properties>
 </tile>
 <tile id="871">
  <properties>
   <property name="role" value="rail_broken"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="role" value="catwalk_hanger"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="role" value="ladder_cage"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="role" value="pipe_h"/>
  </properties>
 </tile>
 <tile id="875">
  <properties>
   <property name="role" value="pipe_v"/>
  </properties>
 </tile>
 <tile id="876">
  <properties>
   <property name="role" value="pipe_flange_h"/>
  </properties>
 </tile>
 <tile id="877">
  <properties>
   <property name="role" value="pipe_flange_v"/>
  </properties>
 </tile>
 <tile id="878">
  <properties>
   <property name="role" value="pipe_es"/>
  </properties>
 </tile>
 <tile id="879">
  <properties>
   <property name="role" value="pipe_sw"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="role" value="pipe_ne"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="role" value="pipe_nw"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="role" value="pipe_valve"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="role" value="pipe_end_e"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="role" value="pipe_end_w"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="role" value="conduits_h"/>
  </properties>
 </tile>
 <tile id="886">
  <properties>
   <property name="role" value="conduits_v"/>
  </properties>
 </tile>
 <tile id="887">
  <properties>
   <property name="role" value="sag_l"/>
  </properties>
 </tile>
 <tile id="888">
  <properties>
   <property name="role" value="sag_m"/>
  </properties>
 </tile>
 <tile id="889">
  <properties>
   <property name="role" value="sag_r"/>
  </properties>
 </tile>
 <tile id="890">
  <properties>
   <property name="role" value="sag_wide_1"/>
  </properties>
 </tile>
 <tile id="891">
  <properties>
   <property name="role" value="sag_wide_2"/>
  </properties>
 </tile>
 <tile id="892">
  <properties>
   <property name="role" value="sag_wide_3"/>
  </properties>
 </tile>
 <tile id="893">
  <properties>
   <property name="role" value="sag_wide_4"/>
  </properties>
 </tile>
 <tile id="894">
  <properties>
   <property name="role" value="sag_wide_5"/>
  </properties>
 </tile>
 <tile id="895">
  <properties>
   <property name="role" value="sag_single"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="role" value="hang_top"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="role" value="hang_mid"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="role" value="hang_end"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="role" value="chain"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="role" value="chain_end"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="role" value="grate"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="role" value="vent"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="role" value="fan"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="role" value="window_unlit"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="role" value="window_lit"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="role" value="window_dim"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="role" value="lamp_wall"/>
  </properties>
 </tile>
 <tile id="908">
  <properties>
   <property name="role" value="lamp_ceiling"/>
  </properties>
 </tile>
 <tile id="909">
  <properties>
   <property name="role" value="lamp_hanging"/>
  </properties>
 </tile>
 <tile id="910">
  <properties>
   <property name="role" value="sensor_red"/>
  </properties>
 </tile>
 <tile id="911">
  <properties>
   <property name="role" value="panel_control"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="role" value="plate_1"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="role" value="plate_2"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="role" value="plate_3"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="role" value="sign_plate_l"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="role" value="sign_plate_m"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="role" value="sign_plate_r"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="role" value="truss_h"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="role" value="truss_v"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="role" value="brace_l"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="role" value="brace_r"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="role" value="column_cap"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="role" value="column_mid"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="role" value="column_base"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="role" value="rubble_1"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="role" value="rubble_2"/>
  </properties>
 </tile>
 <tile id="927">
  <properties>
   <property name="role" value="rubble_3"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="role" value="rubble_4"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="role" value="rubble_big_l"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="role" value="rubble_big_r"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="role" value="broken_r"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="role" value="broken_l"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="role" value="crate"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="role" value="crate_low"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="role" value="barrel"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="role" value="rag_1"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="role" value="rag_2"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="role" value="tarp_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="role" value="tarp_m"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="role" value="tarp_r"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="role" value="wrap_warm"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="role" value="plank_l"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="role" value="plank_m1"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="role" value="plank_m2"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="role" value="plank_m3"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="role" value="plank_r"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="role" value="plank_single"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="948">
  <properties>
   <property name="role" value="plank_broken_r"/>
  </properties>
 </tile>
 <tile id="949">
  <properties>
   <property name="role" value="plank_broken_l"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="role" value="rope_l"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="951">
  <properties>
   <property name="role" value="rope_m1"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="952">
  <properties>
   <property name="role" value="rope_m2"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="953">
  <properties>
   <property name="role" value="rope_m3"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="954">
  <properties>
   <property name="role" value="rope_r"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="955">
  <properties>
   <property name="role" value="rope_rail_l"/>
  </properties>
 </tile>
 <tile id="956">
  <properties>
   <property name="role" value="rope_rail_m1"/>
  </properties>
 </tile>
 <tile id="957">
  <properties>
   <property name="role" value="rope_rail_m2"/>
  </properties>
 </tile>
 <tile id="958">
  <properties>
   <property name="role" value="rope_rail_r"/>
  </properties>
 </tile>
 <tile id="959">
  <properties>
   <property name="role" value="strut_l"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="role" value="strut_r"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="role" value="rope_hanger"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="role" value="pole_h"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="role" value="pole_v"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="role" value="fence_l"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="role" value="fence_m"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="role" value="fence_r"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="role" value="fence_cloth"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="role" value="awning_l"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="role" value="awning_m"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="role" value="awning_r"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="role" value="awning_dull_l"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="role" value="awning_dull_m"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="role" value="awning_dull_r"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="role" value="wash_l"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="role" value="wash_m"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="role" value="wash_r"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="role" value="flags_l"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="role" value="flags_m"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="role" value="flags_r"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="role" value="bulbs_l"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="role" value="bulbs_m"/>
  </properties>
 </tile>
 <tile id="982">
  <properties>
   <property name="role" value="bulbs_r"/>
  </properties>
 </tile>
 <tile id="983">
  <properties>
   <property name="role" value="lamp_paper"/>
  </properties>
 </tile>
 <tile id="984">
  <properties>
   <property name="role" value="lamp_tin"/>
  </properties>
 </tile>
 <tile id="985">
  <properties>
   <property name="role" value="window_warm"/>
  </properties>
 </tile>
 <tile id="986">
  <properties>
   <property name="role" value="window_cold"/>
  </properties>
 </tile>
 <tile id="987">
  <properties>
   <property name="role" value="patch_1"/>
  </properties>
 </tile>
 <tile id="988">
  <properties>
   <property name="role" value="patch_2"/>
  </properties>
 </tile>
 <tile id="989">
  <properties>
   <property name="role" value="patch_3"/>
  </properties>
 </tile>
 <tile id="990">
  <properties>
   <property name="role" value="patch_4"/>
  </properties>
 </tile>
 <tile id="991">
  <properties>
   <property name="role" value="patch_5"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="role" value="tap"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="role" value="shelf_jars"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="role" value="shelf_empty"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="role" value="hooks"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="role" value="sacks"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="role" value="boxes"/>
  </properties>
 </tile>
 <tile id="998">
  <properties>
   <property name="role" value="bucket"/>
  </properties>
 </tile>
 <tile id="999">
  <properties>
   <property name="role" value="bowls"/>
  </properties>
 </tile>
 <tile id="1000">
  <properties>
   <property name="role" value="scrap_pile"/>
  </properties>
 </tile>
 <tile id="1001">
  <properties>
   <property name="role" value="cage_bar"/>
  </properties>
 </tile>
 <tile id="1002">
  <properties>
   <property name="role" value="cage_hoop"/>
  </properties>
 </tile>
 <tile id="1003">
  <properties>
   <property name="role" value="cage_cross"/>
  </properties>
 </tile>
 <tile id="1004">
  <properties>
   <property name="role" value="back_blob_0_0"/>
  </properties>
 </tile>
 <tile id="1005">
  <properties>
   <property name="role" value="back_blob_1_0"/>
  </properties>
 </tile>
 <tile id="1006">
  <properties>
   <property name="role" value="back_blob_4_0"/>
  </properties>
 </tile>
 <tile id="1007">
  <properties>
   <property name="role" value="back_blob_5_0"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="role" value="back_blob_7_0"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="role" value="back_blob_16_0"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="role" value="back_blob_17_0"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="role" value="back_blob_20_0"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="role" value="back_blob_21_0"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="role" value="back_blob_23_0"/>
  </properties>
 </tile>
 <tile id="1014">
  <properties>
   <property name="role" value="back_blob_28_0"/>
  </properties>
 </tile>
 <tile id="1015">
  <properties>
   <property name="role" value="back_blob_29_0"/>
  </properties>
 </tile>
 <tile id="1016">
  <properties>
   <property name="role" value="back_blob_31_0"/>
  </properties>
 </tile>
 <tile id="1017">
  <properties>
   <property name="role" value="back_blob_64_0"/>
  </properties>
 </tile>
 <tile id="1018">
  <properties>
   <property name="role" value="back_blob_65_0"/>
  </properties>
 </tile>
 <tile id="1019">
  <properties>
   <property name="role" value="back_blob_68_0"/>
  </properties>
 </tile>
 <tile id="1020">
  <properties>
   <property name="role" value="back_blob_69_0"/>
  </properties>
 </tile>
 <tile id="1021">
  <properties>
   <property name="role" value="back_blob_71_0"/>
  </properties>
 </tile>
 <tile id="1022">
  <properties>
   <property name="role" value="back_blob_80_0"/>
  </properties>
 </tile>
 <tile id="1023">
  <properties>
   <property name="role" value="back_blob_81_0"/>
  </properties>
 </tile>
 <tile id="1024">
  <properties>
   <property name="role" value="back_blob_84_0"/>
  </properties>
 </tile>
 <tile id="1025">
  <properties>
   <property name="role" value="back_blob_85_0"/>
  </properties>
 </tile>
 <tile id="1026">
  <properties>
   <property name="role" value="back_blob_87_0"/>
  </properties>
 </tile>
 <tile id="1027">
  <properties>
   <property name="role" value="back_blob_92_0"/>
  </properties>
 </tile>
 <tile id="1028">
  <properties>
   <property name="role" value="back_blob_93_0"/>
  </properties>
 </tile>
 <tile id="1029">
  <properties>
   <property name="role" value="back_blob_95_0"/>
  </properties>
 </tile>
 <tile id="1030">
  <properties>
   <property name="role" value="back_blob_112_0"/>
  </properties>
 </tile>
 <tile id="1031">
  <properties>
   <property name="role" value="back_blob_113_0"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="role" value="back_blob_116_0"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="role" value="back_blob_117_0"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="role" value="back_blob_119_0"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="role" value="back_blob_124_0"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="role" value="back_blob_125_0"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="role" value="back_blob_127_0"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="role" value="back_blob_193_0"/>
  </properties>
 </tile>
 <tile id="1039">
  <properties>
   <property name="role" value="back_blob_197_0"/>
  </properties>
 </tile>
 <tile id="1040">
  <properties>
   <property name="role" value="back_blob_199_0"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="role" value="back_blob_209_0"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="role" value="back_blob_213_0"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="role" value="back_blob_215_0"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="role" value="back_blob_221_0"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="role" value="back_blob_223_0"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="role" value="back_blob_241_0"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="role" value="back_blob_245_0"/>
  </properties>
 </tile>
 <tile id="1048">
  <properties>
   <property name="role" value="back_blob_247_0"/>
  </properties>
 </tile>
 <tile id="1049">
  <properties>
   <property name="role" value="back_blob_253_0"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="role" value="back_blob_255_0"/>
  </properties>
 </tile>
 <tile id="1051">
  <properties>
   <property name="role" value="back_window"/>
  </properties>
 </tile>
 <tile id="1052">
  <properties>
   <property name="role" value="back_window_lit"/>
  </properties>
 </tile>
 <tile id="1053">
  <properties>
   <property name="role" value="back_pipe_h"/>
  </properties>
 </tile>
 <tile id="1054">
  <properties>
   <property name="role" value="back_pipe_v"/>
  </properties>
 </tile>
 <tile id="1055">
  <properties>
   <property name="role" value="back_pipe_joint_v"/>
  </properties>
 </tile>
 <tile id="1056">
  <properties>
   <property name="role" value="back_pipe_joint_h"/>
  </properties>
 </tile>
 <tile id="1057">
  <properties>
   <property name="role" value="back_column_cap"/>
  </properties>
 </tile>
 <tile id="1058">
  <properties>
   <property name="role" value="back_column_mid"/>
  </properties>
 </tile>
 <tile id="1059">
  <properties>
   <property name="role" value="back_column_base"/>
  </properties>
 </tile>
 <tile id="1060">
  <properties>
   <property name="role" value="back_beam"/>
  </properties>
 </tile>
 <tile id="1061">
  <properties>
   <property name="role" value="back_truss_h"/>
  </properties>
 </tile>
 <tile id="1062">
  <properties>
   <property name="role" value="back_truss_v"/>
  </properties>
 </tile>
 <tile id="1063">
  <properties>
   <property name="role" value="back_cables_v"/>
  </properties>
 </tile>
 <tile id="1064">
  <properties>
   <property name="role" value="back_vent"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="role" value="back_grate"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="role" value="back_rail"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="role" value="back_ledge"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="role" value="back_stairs_r"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="role" value="back_stairs_l"/>
  </properties>
 </tile>
 <tile id="1070">
  <properties>
   <property name="role" value="back_cage_bar"/>
  </properties>
 </tile>
 <tile id="1071">
  <properties>
   <property name="role" value="back_cage_hoop"/>
  </properties>
 </tile>
 <tile id="1072">
  <properties>
   <property name="role" value="back_cage_cross"/>
  </properties>
 </tile>
 <tile id="1073">
  <properties>
   <property name="role" value="back_window_warm"/>
  </properties>
 </tile>
 <tile id="1074">
  <properties>
   <property name="role" value="back_shelf_jars"/>
  </properties>
 </tile>
 <tile id="1075">
  <properties>
   <property name="role" value="back_pole_h"/>
  </properties>
 </tile>
 <tile id="1076">
  <properties>
   <property name="role" value="back_pole_v"/>
  </properties>
 </tile>
 <tile id="1077">
  <properties>
   <property name="role" value="back_rope"/>
  </properties>
 </tile>
 <tile id="1078">
  <properties>
   <property name="role" value="back_wash_l"/>
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="role" value="back_wash_m"/>
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="role" value="back_wash_r"/>
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="role" value="back_patch_1"/>
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="role" value="back_patch_2"/>
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="role" value="back_patch_3"/>
  </properties>
 </tile>
 <tile id="1084">
  <properties>
   <property name="role" value="digit_0"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="role" value="digit_1"/>
  </properties>
 </tile>
 <tile id="1086">
  <properties>
   <property name="role" value="digit_2"/>
  </properties>
 </tile>
 <tile id="1087">
  <properties>
   <property name="role" value="digit_3"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="role" value="digit_4"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="role" value="digit_5"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="role" value="digit_6"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="role" value="digit_7"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="role" value="digit_8"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="role" value="digit_9"/>
  </properties>
 </tile>
 <tile id="1094">
  <properties>
   <property name="role" value="digit_dash"/>
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="role" value="glyph_1"/>
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="role" value="glyph_red_1"/>
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="role" value="glyphs_small_1"/>
  </properties>
 </tile>
 <tile id="1098">
  <properties>
   <property name="role" value="glyph_2"/>
  </properties>
 </tile>
 <tile id="1099">
  <properties>
   <property name="role" value="glyph_red_2"/>
  </properties>
 </tile>
 <tile id="1100">
  <properties>
   <property name="role" value="glyphs_small_2"/>
  </properties>
 </tile>
 <tile id="1101">
  <properties>
   <property name="role" value="glyph_3"/>
  </properties>
 </tile>
 <tile id="1102">
  <properties>
   <property name="role" value="glyph_red_3"/>
  </properties>
 </tile>
 <tile id="1103">
  <properties>
   <property name="role" value="glyphs_small_3"/>
  </properties>
 </tile>
 <tile id="1104">
  <properties>
   <property name="role" value="glyph_4"/>
  </properties>
 </tile>
 <tile id="1105">
  <properties>
   <property name="role" value="glyph_red_4"/>
  </properties>
 </tile>
 <tile id="1106">
  <properties>
   <property name="role" value="glyphs_small_4"/>
  </properties>
 </tile>
 <tile id="1107">
  <properties>
   <property name="role" value="glyph_5"/>
  </properties>
 </tile>
 <tile id="1108">
  <properties>
   <property name="role" value="glyph_red_5"/>
  </properties>
 </tile>
 <tile id="1109">
  <properties>
   <property name="role" value="glyphs_small_5"/>
  </properties>
 </tile>
 <tile id="1110">
  <properties>
   <property name="role" value="glyph_6"/>
  </properties>
 </tile>
 <tile id="1111">
  <properties>
   <property name="role" value="glyph_red_6"/>
  </properties>
 </tile>
 <tile id="1112">
  <properties>
   <property name="role" value="glyphs_small_6"/>
  </properties>
 </tile>
 <tile id="1113">
  <properties>
   <property name="role" value="stripes"/>
  </properties>
 </tile>
 <tile id="1114">
  <properties>
   <property name="role" value="stripes_red"/>
  </properties>
 </tile>
 <tile id="1115">
  <properties>
   <property name="role" value="line_pale"/>
  </properties>
 </tile>
 <tile id="1116">
  <properties>
   <property name="role" value="line_red"/>
  </properties>
 </tile>
 <tile id="1117">
  <properties>
   <property name="role" value="arrow"/>
  </properties>
 </tile>
 <tile id="1118">
  <properties>
   <property name="role" value="arrow_red"/>
  </properties>
 </tile>
 <tile id="1119">
  <properties>
   <property name="role" value="drips_1"/>
  </properties>
 </tile>
 <tile id="1120">
  <properties>
   <property name="role" value="drips_2"/>
  </properties>
 </tile>
 <tile id="1121">
  <properties>
   <property name="role" value="drips_3"/>
  </properties>
 </tile>
 <tile id="1122">
  <properties>
   <property name="role" value="chalk_1"/>
  </properties>
 </tile>
 <tile id="1123">
  <properties>
   <property name="role" value="chalk_2"/>
  </properties>
 </tile>
 <tile id="1124">
  <properties>
   <property name="role" value="chalk_3"/>
  </properties>
 </tile>
 <tile id="1125">
  <properties>
   <property name="role" value="chalk_4"/>
  </properties>
 </tile>
 <tile id="1126">
  <properties>
   <property name="role" value="chalk_5"/>
  </properties>
 </tile>
 <tile id="1127">
  <properties>
   <property name="role" value="tally_1"/>
  </properties>
 </tile>
 <tile id="1128">
  <properties>
   <property name="role" value="tally_2"/>
  </properties>
 </tile>
 <tile id="1129">
  <properties>
   <property name="role" value="tally_3"/>
  </properties>
 </tile>
 <tile id="1130">
  <properties>
   <property name="role" value="tally_4"/>
  </properties>
 </tile>
 <tile id="1131">
  <properties>
   <property name="role" value="tally_5"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="village blob" type="mixed" tile="0">
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
   <wangtile tileid="200" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="201" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="202" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="203" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="224" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="225" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="226" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="227" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="228" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="229" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="230" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="231" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="232" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="233" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="234" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="235" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="256" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="257" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="258" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="259" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="260" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="261" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="262" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="263" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="264" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="265" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="266" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="267" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="288" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="289" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="290" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="291" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="292" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="293" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="294" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="295" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="296" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="297" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="298" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="299" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="340" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="341" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="342" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="343" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="344" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="345" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="346" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="347" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="372" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="373" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="374" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="375" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="376" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="377" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="378" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="379" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="404" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="405" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="406" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="407" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="408" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="409" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="410" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="411" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="436" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="437" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="438" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="439" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="440" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="441" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="442" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="443" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="village back_blob" type="mixed" tile="1004">
   <wangcolor name="back_blob" color="#3a5458" tile="1004" probability="1"/>
   <wangtile tileid="1004" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="1005" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="1006" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="1007" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1008" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="1009" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="1010" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="1011" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1012" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1013" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1014" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="1015" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1016" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="1017" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="1018" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="1019" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="1020" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1021" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1022" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1023" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1024" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1025" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1026" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1027" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1028" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1029" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1030" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="1031" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1032" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1033" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1034" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1035" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1036" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1037" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="1038" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="1039" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1040" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="1041" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1042" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1043" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1044" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1045" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="1046" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="1047" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1048" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="1049" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="1050" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="216" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="217" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="218" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="219" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="220" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="221" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="222" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="223" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="248" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="249" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="250" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="251" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="252" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="253" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="254" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="255" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="280" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="281" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="282" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="283" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="284" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="285" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="286" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="287" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="312" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="313" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="314" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="315" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="316" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="317" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="318" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="319" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="village patch_blob" type="mixed" tile="672">
   <wangcolor name="patch_blob" color="#bda987" tile="672" probability="1"/>
   <wangtile tileid="672" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="673" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="674" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="675" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="676" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="677" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="678" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="679" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="680" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="681" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="682" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="683" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="684" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="685" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="686" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="687" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="688" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="689" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="690" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="691" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="692" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="693" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="694" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="695" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="696" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="697" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="698" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="699" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="700" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="701" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="702" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="703" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="704" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="705" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="706" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="707" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="708" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="709" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="710" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="711" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="712" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="713" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="714" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="715" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="716" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="717" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="718" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="719" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="720" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="721" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="722" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="723" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="724" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="725" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="726" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="727" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="728" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="729" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="730" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="731" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="732" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="733" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="734" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="735" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="736" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="737" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="738" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="739" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="740" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="741" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="742" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="743" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="744" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="745" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="746" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="747" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="748" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="749" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="750" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="751" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="752" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="753" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="754" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="755" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="756" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="757" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="758" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="759" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="760" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="761" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="762" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="763" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="764" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="765" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="766" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="767" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="768" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="769" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="770" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="771" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="772" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="773" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="774" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="775" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="776" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="777" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="778" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="779" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="780" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="781" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="782" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="783" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="784" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="785" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="786" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="787" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="788" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="789" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="790" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="791" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="792" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="793" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="794" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="795" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="796" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="797" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="798" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="799" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="800" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="801" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="802" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="803" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="804" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="805" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="806" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="807" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="808" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="809" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="810" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="811" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="812" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="813" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="814" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="815" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="816" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="817" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="818" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="819" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="820" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="821" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="822" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="823" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="824" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="825" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="826" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="827" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="828" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="829" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="830" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="831" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="832" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="833" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="834" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="835" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="836" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="837" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="838" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="839" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="840" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="841" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="842" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="843" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="844" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="845" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="846" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="847" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="848" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="849" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="850" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="851" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="852" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="853" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="854" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="855" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="856" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="857" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="858" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="859" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="204" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="205" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="206" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="207" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="208" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="209" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="210" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="211" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="212" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="213" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="214" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="215" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="236" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="237" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="238" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="239" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="240" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="241" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="242" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="243" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="244" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="245" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="246" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="247" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="268" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="269" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="270" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="271" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="272" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="273" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="274" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="275" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="276" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="277" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="278" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="279" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="300" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="301" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="302" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="303" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="304" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="305" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="306" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="307" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="308" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="309" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="310" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="311" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="348" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="349" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="350" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="351" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="380" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="381" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="382" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="383" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="412" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="413" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="414" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="415" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="444" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="445" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="446" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="447" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
