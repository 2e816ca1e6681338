<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="sanctuary" tilewidth="16" tileheight="16" tilecount="1344" columns="32">
 <image source="../assets/tiles/sanctuary.png" width="512" height="672"/>
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
 <tile id="192">
  <properties>
   <property name="role" value="back_tank_0_0"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="role" value="back_tank_1_0"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="role" value="back_tank_2_0"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="role" value="back_tank_3_0"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="role" value="back_tank_4_0"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="role" value="back_tank_5_0"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="role" value="back_tank_0_1"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="role" value="back_tank_1_1"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="role" value="back_tank_2_1"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="role" value="back_tank_3_1"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="role" value="back_tank_4_1"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="role" value="back_tank_5_1"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="role" value="back_tank_0_2"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="role" value="back_tank_1_2"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="role" value="back_tank_2_2"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="role" value="back_tank_3_2"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="role" value="back_tank_4_2"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="role" value="back_tank_5_2"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="role" value="back_tank_0_3"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="role" value="back_tank_1_3"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="role" value="back_tank_2_3"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="role" value="back_tank_3_3"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="role" value="back_tank_4_3"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="role" value="back_tank_5_3"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="role" value="back_tank_0_4"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="role" value="back_tank_1_4"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="role" value="back_tank_2_4"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="role" value="back_tank_3_4"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="role" value="back_tank_4_4"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="role" value="back_tank_5_4"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="role" value="back_tank_0_5"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="role" value="back_tank_1_5"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="role" value="back_tank_2_5"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="role" value="back_tank_3_5"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="role" value="back_tank_4_5"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="role" value="back_tank_5_5"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="role" value="back_tank_0_6"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="role" value="back_tank_1_6"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="role" value="back_tank_2_6"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="role" value="back_tank_3_6"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="role" value="back_tank_4_6"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="role" value="back_tank_5_6"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="role" value="back_tank_0_7"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="role" value="back_tank_1_7"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="role" value="back_tank_2_7"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="role" value="back_tank_3_7"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="role" value="back_tank_4_7"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="role" value="back_tank_5_7"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="role" value="back_tank_0_8"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="role" value="back_tank_1_8"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="role" value="back_tank_2_8"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="role" value="back_tank_3_8"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="role" value="back_tank_4_8"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="role" value="back_tank_5_8"/>
  </properties>
 </tile>
 <tile id="480" probability="0">
  <properties>
   <property name="role" value="fill_a_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="481" probability="0">
  <properties>
   <property name="role" value="fill_a_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="482" probability="0">
  <properties>
   <property name="role" value="fill_a_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="483" probability="0">
  <properties>
   <property name="role" value="fill_a_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="484" probability="0">
  <properties>
   <property name="role" value="fill_b_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="485" probability="0">
  <properties>
   <property name="role" value="fill_b_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="486" probability="0">
  <properties>
   <property name="role" value="fill_b_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="487" probability="0">
  <properties>
   <property name="role" value="fill_b_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="488" probability="0">
  <properties>
   <property name="role" value="fill_c_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="489" probability="0">
  <properties>
   <property name="role" value="fill_c_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="490" probability="0">
  <properties>
   <property name="role" value="fill_c_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="491" probability="0">
  <properties>
   <property name="role" value="fill_c_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="492" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_0"/>
  </properties>
 </tile>
 <tile id="493" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_0"/>
  </properties>
 </tile>
 <tile id="494" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_0"/>
  </properties>
 </tile>
 <tile id="495" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_0"/>
  </properties>
 </tile>
 <tile id="496" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_0"/>
  </properties>
 </tile>
 <tile id="497" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_0"/>
  </properties>
 </tile>
 <tile id="498" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_0"/>
  </properties>
 </tile>
 <tile id="499" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_0"/>
  </properties>
 </tile>
 <tile id="500" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="501" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="502" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="503" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="504" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="505" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="506" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="507" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="508" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="509" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="510" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_2_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="511" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_3_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="512" probability="0">
  <properties>
   <property name="role" value="fill_a_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="513" probability="0">
  <properties>
   <property name="role" value="fill_a_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="514" probability="0">
  <properties>
   <property name="role" value="fill_a_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="515" probability="0">
  <properties>
   <property name="role" value="fill_a_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="516" probability="0">
  <properties>
   <property name="role" value="fill_b_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="517" probability="0">
  <properties>
   <property name="role" value="fill_b_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="518" probability="0">
  <properties>
   <property name="role" value="fill_b_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="519" probability="0">
  <properties>
   <property name="role" value="fill_b_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="520" probability="0">
  <properties>
   <property name="role" value="fill_c_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="521" probability="0">
  <properties>
   <property name="role" value="fill_c_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="522" probability="0">
  <properties>
   <property name="role" value="fill_c_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="523" probability="0">
  <properties>
   <property name="role" value="fill_c_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="524" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_1"/>
  </properties>
 </tile>
 <tile id="525" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_1"/>
  </properties>
 </tile>
 <tile id="526" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_1"/>
  </properties>
 </tile>
 <tile id="527" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_1"/>
  </properties>
 </tile>
 <tile id="528" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_1"/>
  </properties>
 </tile>
 <tile id="529" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_1"/>
  </properties>
 </tile>
 <tile id="530" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_1"/>
  </properties>
 </tile>
 <tile id="531" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_1"/>
  </properties>
 </tile>
 <tile id="532" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="533" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="534" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="535" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="536" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="537" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="538" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="539" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="540" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_0_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="541" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_1_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="542" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_2_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="543" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_3_1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="544" probability="0">
  <properties>
   <property name="role" value="fill_a_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="545" probability="0">
  <properties>
   <property name="role" value="fill_a_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="546" probability="0">
  <properties>
   <property name="role" value="fill_a_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="547" probability="0">
  <properties>
   <property name="role" value="fill_a_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="548" probability="0">
  <properties>
   <property name="role" value="fill_b_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="549" probability="0">
  <properties>
   <property name="role" value="fill_b_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="550" probability="0">
  <properties>
   <property name="role" value="fill_b_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="551" probability="0">
  <properties>
   <property name="role" value="fill_b_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="552" probability="0">
  <properties>
   <property name="role" value="fill_c_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="553" probability="0">
  <properties>
   <property name="role" value="fill_c_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="554" probability="0">
  <properties>
   <property name="role" value="fill_c_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="555" probability="0">
  <properties>
   <property name="role" value="fill_c_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="556" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_2"/>
  </properties>
 </tile>
 <tile id="557" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_2"/>
  </properties>
 </tile>
 <tile id="558" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_2"/>
  </properties>
 </tile>
 <tile id="559" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_2"/>
  </properties>
 </tile>
 <tile id="560" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_2"/>
  </properties>
 </tile>
 <tile id="561" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_2"/>
  </properties>
 </tile>
 <tile id="562" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_2"/>
  </properties>
 </tile>
 <tile id="563" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_2"/>
  </properties>
 </tile>
 <tile id="564" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="565" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="566" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="567" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="568" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="569" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="570" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="571" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="572" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_0_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="573" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_1_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="574" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_2_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="575" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_3_2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="576" probability="0">
  <properties>
   <property name="role" value="fill_a_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="577" probability="0">
  <properties>
   <property name="role" value="fill_a_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="578" probability="0">
  <properties>
   <property name="role" value="fill_a_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="579" probability="0">
  <properties>
   <property name="role" value="fill_a_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="580" probability="0">
  <properties>
   <property name="role" value="fill_b_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="581" probability="0">
  <properties>
   <property name="role" value="fill_b_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="582" probability="0">
  <properties>
   <property name="role" value="fill_b_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="583" probability="0">
  <properties>
   <property name="role" value="fill_b_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="584" probability="0">
  <properties>
   <property name="role" value="fill_c_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="585" probability="0">
  <properties>
   <property name="role" value="fill_c_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="586" probability="0">
  <properties>
   <property name="role" value="fill_c_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="587" probability="0">
  <properties>
   <property name="role" value="fill_c_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="588" probability="0">
  <properties>
   <property name="role" value="back_fill_a_0_3"/>
  </properties>
 </tile>
 <tile id="589" probability="0">
  <properties>
   <property name="role" value="back_fill_a_1_3"/>
  </properties>
 </tile>
 <tile id="590" probability="0">
  <properties>
   <property name="role" value="back_fill_a_2_3"/>
  </properties>
 </tile>
 <tile id="591" probability="0">
  <properties>
   <property name="role" value="back_fill_a_3_3"/>
  </properties>
 </tile>
 <tile id="592" probability="0">
  <properties>
   <property name="role" value="back_fill_b_0_3"/>
  </properties>
 </tile>
 <tile id="593" probability="0">
  <properties>
   <property name="role" value="back_fill_b_1_3"/>
  </properties>
 </tile>
 <tile id="594" probability="0">
  <properties>
   <property name="role" value="back_fill_b_2_3"/>
  </properties>
 </tile>
 <tile id="595" probability="0">
  <properties>
   <property name="role" value="back_fill_b_3_3"/>
  </properties>
 </tile>
 <tile id="596" probability="0">
  <properties>
   <property name="role" value="fill_dim_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="597" probability="0">
  <properties>
   <property name="role" value="fill_dim_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="598" probability="0">
  <properties>
   <property name="role" value="fill_dim_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="599" probability="0">
  <properties>
   <property name="role" value="fill_dim_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="600" probability="0">
  <properties>
   <property name="role" value="fill_deep_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="601" probability="0">
  <properties>
   <property name="role" value="fill_deep_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="602" probability="0">
  <properties>
   <property name="role" value="fill_deep_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="603" probability="0">
  <properties>
   <property name="role" value="fill_deep_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="604" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_0_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="605" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_1_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="606" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_2_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="607" probability="0">
  <properties>
   <property name="role" value="fill_dim_c_3_3"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="role" value="root_burst_r_0_0"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="role" value="root_burst_r_1_0"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="role" value="root_burst_l_0_0"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="role" value="root_burst_l_1_0"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="role" value="door_0_0"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="role" value="door_1_0"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="role" value="ladder_top"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="615">
  <properties>
   <property name="role" value="back_door_0_0"/>
  </properties>
 </tile>
 <tile id="616">
  <properties>
   <property name="role" value="back_door_1_0"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="role" value="root_burst_r_0_1"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="role" value="root_burst_r_1_1"/>
  </properties>
 </tile>
 <tile id="642">
  <properties>
   <property name="role" value="root_burst_l_0_1"/>
  </properties>
 </tile>
 <tile id="643">
  <properties>
   <property name="role" value="root_burst_l_1_1"/>
  </properties>
 </tile>
 <tile id="644">
  <properties>
   <property name="role" value="door_0_1"/>
  </properties>
 </tile>
 <tile id="645">
  <properties>
   <property name="role" value="door_1_1"/>
  </properties>
 </tile>
 <tile id="646">
  <properties>
   <property name="role" value="ladder"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="647">
  <properties>
   <property name="role" value="back_door_0_1"/>
  </properties>
 </tile>
 <tile id="648">
  <properties>
   <property name="role" value="back_door_1_1"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="role" value="root_burst_r_0_2"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="role" value="root_burst_r_1_2"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="role" value="root_burst_l_0_2"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="role" value="root_burst_l_1_2"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="role" value="door_0_2"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="role" value="door_1_2"/>
  </properties>
 </tile>
 <tile id="678">
  <properties>
   <property name="role" value="ladder_bottom"/>
   <property name="solid" value="ladder"/>
  </properties>
 </tile>
 <tile id="679">
  <properties>
   <property name="role" value="back_door_0_2"/>
  </properties>
 </tile>
 <tile id="680">
  <properties>
   <property name="role" value="back_door_1_2"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="role" value="slope45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="role" value="slope22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="role" value="slope22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="role" value="slope45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="role" value="slope22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="709">
  <properties>
   <property name="role" value="slope22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="710">
  <properties>
   <property name="role" value="stairs45_r"/>
   <property name="solid" value="slope:0,16"/>
  </properties>
 </tile>
 <tile id="711">
  <properties>
   <property name="role" value="stairs22_r_lo"/>
   <property name="solid" value="slope:0,8"/>
  </properties>
 </tile>
 <tile id="712">
  <properties>
   <property name="role" value="stairs22_r_hi"/>
   <property name="solid" value="slope:8,16"/>
  </properties>
 </tile>
 <tile id="713">
  <properties>
   <property name="role" value="stairs45_l"/>
   <property name="solid" value="slope:16,0"/>
  </properties>
 </tile>
 <tile id="714">
  <properties>
   <property name="role" value="stairs22_l_hi"/>
   <property name="solid" value="slope:16,8"/>
  </properties>
 </tile>
 <tile id="715">
  <properties>
   <property name="role" value="stairs22_l_lo"/>
   <property name="solid" value="slope:8,0"/>
  </properties>
 </tile>
 <tile id="716">
  <properties>
   <property name="role" value="rail_stairs_r"/>
  </properties>
 </tile>
 <tile id="717">
  <properties>
   <property name="role" value="rail_stairs_l"/>
  </properties>
 </tile>
 <tile id="718">
  <properties>
   <property name="role" value="antenna_top"/>
  </properties>
 </tile>
 <tile id="719">
  <properties>
   <property name="role" value="banner_warm_top"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="role" value="banner_dull_top"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="role" value="back_window_tall_top"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="role" value="back_arch_l_0_0"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="role" value="back_arch_l_1_0"/>
  </properties>
 </tile>
 <tile id="724">
  <properties>
   <property name="role" value="back_arch_r_0_0"/>
  </properties>
 </tile>
 <tile id="725">
  <properties>
   <property name="role" value="back_arch_r_1_0"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="role" value="slope45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="role" value="slope22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="role" value="slope22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="role" value="slope45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="role" value="slope22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="741">
  <properties>
   <property name="role" value="slope22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="742">
  <properties>
   <property name="role" value="stairs45_r_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="743">
  <properties>
   <property name="role" value="stairs22_r_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="744">
  <properties>
   <property name="role" value="stairs22_r_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="745">
  <properties>
   <property name="role" value="stairs45_l_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="746">
  <properties>
   <property name="role" value="stairs22_l_hi_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="747">
  <properties>
   <property name="role" value="stairs22_l_lo_under"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="748">
  <properties>
   <property name="role" value="rail_stairs_r_foot"/>
  </properties>
 </tile>
 <tile id="749">
  <properties>
   <property name="role" value="rail_stairs_l_foot"/>
  </properties>
 </tile>
 <tile id="750">
  <properties>
   <property name="role" value="antenna"/>
  </properties>
 </tile>
 <tile id="751">
  <properties>
   <property name="role" value="banner_warm_end"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="role" value="banner_dull_end"/>
  </properties>
 </tile>
 <tile id="753">
  <properties>
   <property name="role" value="back_window_tall_bottom"/>
  </properties>
 </tile>
 <tile id="754">
  <properties>
   <property name="role" value="back_arch_l_0_1"/>
  </properties>
 </tile>
 <tile id="755">
  <properties>
   <property name="role" value="back_arch_l_1_1"/>
  </properties>
 </tile>
 <tile id="756">
  <properties>
   <property name="role" value="back_arch_r_0_1"/>
  </properties>
 </tile>
 <tile id="757">
  <properties>
   <property name="role" value="back_arch_r_1_1"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="role" value="brk_blob_0_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="role" value="brk_blob_1_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="role" value="brk_blob_4_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="role" value="brk_blob_5_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="role" value="brk_blob_7_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="773">
  <properties>
   <property name="role" value="brk_blob_16_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="774">
  <properties>
   <property name="role" value="brk_blob_17_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="775">
  <properties>
   <property name="role" value="brk_blob_20_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="776">
  <properties>
   <property name="role" value="brk_blob_21_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="777">
  <properties>
   <property name="role" value="brk_blob_23_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="778">
  <properties>
   <property name="role" value="brk_blob_28_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="779">
  <properties>
   <property name="role" value="brk_blob_29_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="780">
  <properties>
   <property name="role" value="brk_blob_31_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="781">
  <properties>
   <property name="role" value="brk_blob_64_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="782">
  <properties>
   <property name="role" value="brk_blob_65_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="783">
  <properties>
   <property name="role" value="brk_blob_68_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="role" value="brk_blob_69_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="785">
  <properties>
   <property name="role" value="brk_blob_71_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="786">
  <properties>
   <property name="role" value="brk_blob_80_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="787">
  <properties>
   <property name="role" value="brk_blob_81_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="788">
  <properties>
   <property name="role" value="brk_blob_84_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="789">
  <properties>
   <property name="role" value="brk_blob_85_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="790">
  <properties>
   <property name="role" value="brk_blob_87_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="791">
  <properties>
   <property name="role" value="brk_blob_92_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="792">
  <properties>
   <property name="role" value="brk_blob_93_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="793">
  <properties>
   <property name="role" value="brk_blob_95_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="794">
  <properties>
   <property name="role" value="brk_blob_112_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="795">
  <properties>
   <property name="role" value="brk_blob_113_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="796">
  <properties>
   <property name="role" value="brk_blob_116_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="797">
  <properties>
   <property name="role" value="brk_blob_117_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="798">
  <properties>
   <property name="role" value="brk_blob_119_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="799">
  <properties>
   <property name="role" value="brk_blob_124_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="role" value="brk_blob_125_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="801">
  <properties>
   <property name="role" value="brk_blob_127_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="802">
  <properties>
   <property name="role" value="brk_blob_193_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="803">
  <properties>
   <property name="role" value="brk_blob_197_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="804">
  <properties>
   <property name="role" value="brk_blob_199_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="805">
  <properties>
   <property name="role" value="brk_blob_209_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="806">
  <properties>
   <property name="role" value="brk_blob_213_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="807">
  <properties>
   <property name="role" value="brk_blob_215_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="808">
  <properties>
   <property name="role" value="brk_blob_221_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="809">
  <properties>
   <property name="role" value="brk_blob_223_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="810">
  <properties>
   <property name="role" value="brk_blob_241_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="811">
  <properties>
   <property name="role" value="brk_blob_245_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="812">
  <properties>
   <property name="role" value="brk_blob_247_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="813">
  <properties>
   <property name="role" value="brk_blob_253_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="814">
  <properties>
   <property name="role" value="brk_blob_255_0"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="815">
  <properties>
   <property name="role" value="rotten_l"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="816">
  <properties>
   <property name="role" value="rotten_m1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="817">
  <properties>
   <property name="role" value="rotten_m2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="818">
  <properties>
   <property name="role" value="rotten_r"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="819">
  <properties>
   <property name="role" value="rotten_single"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="820">
  <properties>
   <property name="role" value="rotten_l_crack1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="821">
  <properties>
   <property name="role" value="rotten_m1_crack1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="822">
  <properties>
   <property name="role" value="rotten_m2_crack1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="823">
  <properties>
   <property name="role" value="rotten_r_crack1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="824">
  <properties>
   <property name="role" value="rotten_single_crack1"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="825">
  <properties>
   <property name="role" value="rotten_l_crack2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="826">
  <properties>
   <property name="role" value="rotten_m1_crack2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="827">
  <properties>
   <property name="role" value="rotten_m2_crack2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="828">
  <properties>
   <property name="role" value="rotten_r_crack2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="829">
  <properties>
   <property name="role" value="rotten_single_crack2"/>
   <property name="solid" value="full"/>
  </properties>
 </tile>
 <tile id="832">
  <properties>
   <property name="role" value="rotten_way_l"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="833">
  <properties>
   <property name="role" value="rotten_way_m"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="834">
  <properties>
   <property name="role" value="rotten_way_r"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="835">
  <properties>
   <property name="role" value="crack_1"/>
  </properties>
 </tile>
 <tile id="836">
  <properties>
   <property name="role" value="crack_2"/>
  </properties>
 </tile>
 <tile id="837">
  <properties>
   <property name="role" value="crack_3"/>
  </properties>
 </tile>
 <tile id="838">
  <properties>
   <property name="role" value="root_v_1"/>
  </properties>
 </tile>
 <tile id="839">
  <properties>
   <property name="role" value="root_h_1"/>
  </properties>
 </tile>
 <tile id="840">
  <properties>
   <property name="role" value="root_v_2"/>
  </properties>
 </tile>
 <tile id="841">
  <properties>
   <property name="role" value="root_h_2"/>
  </properties>
 </tile>
 <tile id="842">
  <properties>
   <property name="role" value="root_es"/>
  </properties>
 </tile>
 <tile id="843">
  <properties>
   <property name="role" value="root_sw"/>
  </properties>
 </tile>
 <tile id="844">
  <properties>
   <property name="role" value="root_ne"/>
  </properties>
 </tile>
 <tile id="845">
  <properties>
   <property name="role" value="root_nw"/>
  </properties>
 </tile>
 <tile id="846">
  <properties>
   <property name="role" value="root_tips_1"/>
  </properties>
 </tile>
 <tile id="847">
  <properties>
   <property name="role" value="root_tips_2"/>
  </properties>
 </tile>
 <tile id="848">
  <properties>
   <property name="role" value="root_foot_l"/>
  </properties>
 </tile>
 <tile id="849">
  <properties>
   <property name="role" value="root_foot_m"/>
  </properties>
 </tile>
 <tile id="850">
  <properties>
   <property name="role" value="root_foot_r"/>
  </properties>
 </tile>
 <tile id="851">
  <properties>
   <property name="role" value="mould_1"/>
  </properties>
 </tile>
 <tile id="852">
  <properties>
   <property name="role" value="mould_2"/>
  </properties>
 </tile>
 <tile id="853">
  <properties>
   <property name="role" value="mould_3"/>
  </properties>
 </tile>
 <tile id="854">
  <properties>
   <property name="role" value="slime_1"/>
  </properties>
 </tile>
 <tile id="855">
  <properties>
   <property name="role" value="slime_2"/>
  </properties>
 </tile>
 <tile id="856">
  <properties>
   <property name="role" value="slime_3"/>
  </properties>
 </tile>
 <tile id="857">
  <properties>
   <property name="role" value="drain"/>
  </properties>
 </tile>
 <tile id="858">
  <properties>
   <property name="role" value="catwalk_l"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="859">
  <properties>
   <property name="role" value="catwalk_m1"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="860">
  <properties>
   <property name="role" value="catwalk_m2"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="861">
  <properties>
   <property name="role" value="catwalk_r"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="862">
  <properties>
   <property name="role" value="catwalk_single"/>
   <property name="solid" value="oneway"/>
  </properties>
 </tile>
 <tile id="863">
  <properties>
   <property name="role" value="catwalk_broken_r"/>
  </properties>
 </tile>
 <tile id="864">
  <properties>
   <property name="role" value="catwalk_broken_l"/>
  </properties>
 </tile>
 <tile id="865">
  <properties>
   <property name="role" value="rail_l"/>
  </properties>
 </tile>
 <tile id="866">
  <properties>
   <property name="role" value="rail_m"/>
  </properties>
 </tile>
 <tile id="867">
  <properties>
   <property name="role" value="rail_r"/>
  </properties>
 </tile>
 <tile id="868">
  <properties>
   <property name="role" value="rail_single"/>
  </properties>
 </tile>
 <tile id="869">
  <properties>
   <property name="role" value="rail_broken"/>
  </properties>
 </tile>
 <tile id="870">
  <properties>
   <property name="role" value="catwalk_hanger"/>
  </properties>
 </tile>
 <tile id="871">
  <properties>
   <property name="role" value="ladder_cage"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="role" value="pipe_h"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="role" value="pipe_v"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="role" value="pipe_flange_h"/>
  </properties>
 </tile>
 <tile id="875">
  <properties>
   <property name="role" value="pipe_flange_v"/>
  </properties>
 </tile>
 <tile id="876">
  <properties>
   <property name="role" value="pipe_es"/>
  </properties>
 </tile>
 <tile id="877">
  <properties>
   <property name="role" value="pipe_sw"/>
  </properties>
 </tile>
 <tile id="878">
  <properties>
   <property name="role" value="pipe_ne"/>
  </properties>
 </tile>
 <tile id="879">
  <properties>
   <property name="role" value="pipe_nw"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="role" value="pipe_valve"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="role" value="pipe_end_e"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="role" value="pipe_end_w"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="role" value="conduits_h"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="role" value="conduits_v"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="role" value="sag_l"/>
  </properties>
 </tile>
 <tile id="886">
  <properties>
   <property name="role" value="sag_m"/>
  </properties>
 </tile>
 <tile id="887">
  <properties>
   <property name="role" value="sag_r"/>
  </properties>
 </tile>
 <tile id="888">
  <properties>
   <property name="role" value="sag_wide_1"/>
  </properties>
 </tile>
 <tile id="889">
  <properties>
   <property name="role" value="sag_wide_2"/>
  </properties>
 </tile>
 <tile id="890">
  <properties>
   <property name="role" value="sag_wide_3"/>
  </properties>
 </tile>
 <tile id="891">
  <properties>
   <property name="role" value="sag_wide_4"/>
  </properties>
 </tile>
 <tile id="892">
  <properties>
   <property name="role" value="sag_wide_5"/>
  </properties>
 </tile>
 <tile id="893">
  <properties>
   <property name="role" value="sag_single"/>
  </properties>
 </tile>
 <tile id="894">
  <properties>
   <property name="role" value="hang_top"/>
  </properties>
 </tile>
 <tile id="895">
  <properties>
   <property name="role" value="hang_mid"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="role" value="hang_end"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="role" value="chain"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="role" value="chain_end"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="role" value="grate"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="role" value="vent"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="role" value="fan"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="role" value="window_unlit"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="role" value="window_lit"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="role" value="window_dim"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="role" value="lamp_wall"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="role" value="lamp_ceiling"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="role" value="lamp_hanging"/>
  </properties>
 </tile>
 <tile id="908">
  <properties>
   <property name="role" value="sensor_red"/>
  </properties>
 </tile>
 <tile id="909">
  <properties>
   <property name="role" value="panel_control"/>
  </properties>
 </tile>
 <tile id="910">
  <properties>
   <property name="role" value="plate_1"/>
  </properties>
 </tile>
 <tile id="911">
  <properties>
   <property name="role" value="plate_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="role" value="plate_3"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="role" value="sign_plate_l"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="role" value="sign_plate_m"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="role" value="sign_plate_r"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="role" value="truss_h"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="role" value="truss_v"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="role" value="brace_l"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="role" value="brace_r"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="role" value="column_cap"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="role" value="column_mid"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="role" value="column_base"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="role" value="rubble_1"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="role" value="rubble_2"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="role" value="rubble_3"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="role" value="rubble_4"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="role" value="rubble_big_l"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="role" value="rubble_big_r"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="role" value="broken_r"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="role" value="broken_l"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="role" value="crate"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="role" value="crate_low"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="role" value="barrel"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="role" value="rag_1"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="role" value="rag_2"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="role" value="tarp_l"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="role" value="tarp_m"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="role" value="tarp_r"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="role" value="wrap_warm"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="role" value="back_blob_0_0"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="role" value="back_blob_1_0"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="role" value="back_blob_4_0"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="role" value="back_blob_5_0"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="role" value="back_blob_7_0"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="role" value="back_blob_16_0"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="role" value="back_blob_17_0"/>
  </properties>
 </tile>
 <tile id="948">
  <properties>
   <property name="role" value="back_blob_20_0"/>
  </properties>
 </tile>
 <tile id="949">
  <properties>
   <property name="role" value="back_blob_21_0"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="role" value="back_blob_23_0"/>
  </properties>
 </tile>
 <tile id="951">
  <properties>
   <property name="role" value="back_blob_28_0"/>
  </properties>
 </tile>
 <tile id="952">
  <properties>
   <property name="role" value="back_blob_29_0"/>
  </properties>
 </tile>
 <tile id="953">
  <properties>
   <property name="role" value="back_blob_31_0"/>
  </properties>
 </tile>
 <tile id="954">
  <properties>
   <property name="role" value="back_blob_64_0"/>
  </properties>
 </tile>
 <tile id="955">
  <properties>
   <property name="role" value="back_blob_65_0"/>
  </properties>
 </tile>
 <tile id="956">
  <properties>
   <property name="role" value="back_blob_68_0"/>
  </properties>
 </tile>
 <tile id="957">
  <properties>
   <property name="role" value="back_blob_69_0"/>
  </properties>
 </tile>
 <tile id="958">
  <properties>
   <property name="role" value="back_blob_71_0"/>
  </properties>
 </tile>
 <tile id="959">
  <properties>
   <property name="role" value="back_blob_80_0"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="role" value="back_blob_81_0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="role" value="back_blob_84_0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="role" value="back_blob_85_0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="role" value="back_blob_87_0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="role" value="back_blob_92_0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="role" value="back_blob_93_0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="role" value="back_blob_95_0"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="role" value="back_blob_112_0"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="role" value="back_blob_113_0"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="role" value="back_blob_116_0"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="role" value="back_blob_117_0"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="role" value="back_blob_119_0"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="role" value="back_blob_124_0"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="role" value="back_blob_125_0"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="role" value="back_blob_127_0"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="role" value="back_blob_193_0"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="role" value="back_blob_197_0"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="role" value="back_blob_199_0"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="role" value="back_blob_209_0"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="role" value="back_blob_213_0"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="role" value="back_blob_215_0"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="role" value="back_blob_221_0"/>
  </properties>
 </tile>
 <tile id="982">
  <properties>
   <property name="role" value="back_blob_223_0"/>
  </properties>
 </tile>
 <tile id="983">
  <properties>
   <property name="role" value="back_blob_241_0"/>
  </properties>
 </tile>
 <tile id="984">
  <properties>
   <property name="role" value="back_blob_245_0"/>
  </properties>
 </tile>
 <tile id="985">
  <properties>
   <property name="role" value="back_blob_247_0"/>
  </properties>
 </tile>
 <tile id="986">
  <properties>
   <property name="role" value="back_blob_253_0"/>
  </properties>
 </tile>
 <tile id="987">
  <properties>
   <property name="role" value="back_blob_255_0"/>
  </properties>
 </tile>
 <tile id="988">
  <properties>
   <property name="role" value="back_root_v"/>
  </properties>
 </tile>
 <tile id="989">
  <properties>
   <property name="role" value="back_arch_tall_l"/>
  </properties>
 </tile>
 <tile id="990">
  <properties>
   <property name="role" value="back_arch_tall_r"/>
  </properties>
 </tile>
 <tile id="991">
  <properties>
   <property name="role" value="back_window"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="role" value="back_window_lit"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="role" value="back_pipe_h"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="role" value="back_pipe_v"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="role" value="back_pipe_joint_v"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="role" value="back_pipe_joint_h"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="role" value="back_column_cap"/>
  </properties>
 </tile>
 <tile id="998">
  <properties>
   <property name="role" value="back_column_mid"/>
  </properties>
 </tile>
 <tile id="999">
  <properties>
   <property name="role" value="back_column_base"/>
  </properties>
 </tile>
 <tile id="1000">
  <properties>
   <property name="role" value="back_beam"/>
  </properties>
 </tile>
 <tile id="1001">
  <properties>
   <property name="role" value="back_truss_h"/>
  </properties>
 </tile>
 <tile id="1002">
  <properties>
   <property name="role" value="back_truss_v"/>
  </properties>
 </tile>
 <tile id="1003">
  <properties>
   <property name="role" value="back_cables_v"/>
  </properties>
 </tile>
 <tile id="1004">
  <properties>
   <property name="role" value="back_vent"/>
  </properties>
 </tile>
 <tile id="1005">
  <properties>
   <property name="role" value="back_grate"/>
  </properties>
 </tile>
 <tile id="1006">
  <properties>
   <property name="role" value="back_rail"/>
  </properties>
 </tile>
 <tile id="1007">
  <properties>
   <property name="role" value="back_ledge"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="role" value="back_stairs_r"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="role" value="back_stairs_l"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="role" value="digit_0"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="role" value="digit_1"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="role" value="digit_2"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="role" value="digit_3"/>
  </properties>
 </tile>
 <tile id="1014">
  <properties>
   <property name="role" value="digit_4"/>
  </properties>
 </tile>
 <tile id="1015">
  <properties>
   <property name="role" value="digit_5"/>
  </properties>
 </tile>
 <tile id="1016">
  <properties>
   <property name="role" value="digit_6"/>
  </properties>
 </tile>
 <tile id="1017">
  <properties>
   <property name="role" value="digit_7"/>
  </properties>
 </tile>
 <tile id="1018">
  <properties>
   <property name="role" value="digit_8"/>
  </properties>
 </tile>
 <tile id="1019">
  <properties>
   <property name="role" value="digit_9"/>
  </properties>
 </tile>
 <tile id="1020">
  <properties>
   <property name="role" value="digit_dash"/>
  </properties>
 </tile>
 <tile id="1021">
  <properties>
   <property name="role" value="glyph_1"/>
  </properties>
 </tile>
 <tile id="1022">
  <properties>
   <property name="role" value="glyph_red_1"/>
  </properties>
 </tile>
 <tile id="1023">
  <properties>
   <property name="role" value="glyphs_small_1"/>
  </properties>
 </tile>
 <tile id="1024">
  <properties>
   <property name="role" value="glyph_2"/>
  </properties>
 </tile>
 <tile id="1025">
  <properties>
   <property name="role" value="glyph_red_2"/>
  </properties>
 </tile>
 <tile id="1026">
  <properties>
   <property name="role" value="glyphs_small_2"/>
  </properties>
 </tile>
 <tile id="1027">
  <properties>
   <property name="role" value="glyph_3"/>
  </properties>
 </tile>
 <tile id="1028">
  <properties>
   <property name="role" value="glyph_red_3"/>
  </properties>
 </tile>
 <tile id="1029">
  <properties>
   <property name="role" value="glyphs_small_3"/>
  </properties>
 </tile>
 <tile id="1030">
  <properties>
   <property name="role" value="glyph_4"/>
  </properties>
 </tile>
 <tile id="1031">
  <properties>
   <property name="role" value="glyph_red_4"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="role" value="glyphs_small_4"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="role" value="glyph_5"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="role" value="glyph_red_5"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="role" value="glyphs_small_5"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="role" value="glyph_6"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="role" value="glyph_red_6"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="role" value="glyphs_small_6"/>
  </properties>
 </tile>
 <tile id="1039">
  <properties>
   <property name="role" value="stripes"/>
  </properties>
 </tile>
 <tile id="1040">
  <properties>
   <property name="role" value="stripes_red"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="role" value="line_pale"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="role" value="line_red"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="role" value="arrow"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="role" value="arrow_red"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="role" value="drips_1"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="role" value="drips_rust_1"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="role" value="drips_rot_1"/>
  </properties>
 </tile>
 <tile id="1048">
  <properties>
   <property name="role" value="drips_2"/>
  </properties>
 </tile>
 <tile id="1049">
  <properties>
   <property name="role" value="drips_rust_2"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="role" value="drips_rot_2"/>
  </properties>
 </tile>
 <tile id="1051">
  <properties>
   <property name="role" value="drips_3"/>
  </properties>
 </tile>
 <tile id="1052">
  <properties>
   <property name="role" value="drips_rust_3"/>
  </properties>
 </tile>
 <tile id="1053">
  <properties>
   <property name="role" value="drips_rot_3"/>
  </properties>
 </tile>
 <tile id="1054">
  <properties>
   <property name="role" value="tide_line"/>
  </properties>
 </tile>
 <tile id="1056">
  <properties>
   <property name="role" value="water_surface_0"/>
  </properties>
  <animation>
   <frame tileid="1056" duration="100"/>
   <frame tileid="1064" duration="100"/>
   <frame tileid="1072" duration="100"/>
   <frame tileid="1080" duration="100"/>
   <frame tileid="1088" duration="100"/>
   <frame tileid="1096" duration="100"/>
   <frame tileid="1104" duration="100"/>
   <frame tileid="1112" duration="100"/>
   <frame tileid="1120" duration="100"/>
   <frame tileid="1128" duration="100"/>
   <frame tileid="1136" duration="100"/>
   <frame tileid="1144" duration="100"/>
   <frame tileid="1152" duration="100"/>
   <frame tileid="1160" duration="100"/>
   <frame tileid="1168" duration="100"/>
   <frame tileid="1176" duration="100"/>
  </animation>
 </tile>
 <tile id="1057">
  <properties>
   <property name="role" value="water_surface_1"/>
  </properties>
  <animation>
   <frame tileid="1057" duration="100"/>
   <frame tileid="1065" duration="100"/>
   <frame tileid="1073" duration="100"/>
   <frame tileid="1081" duration="100"/>
   <frame tileid="1089" duration="100"/>
   <frame tileid="1097" duration="100"/>
   <frame tileid="1105" duration="100"/>
   <frame tileid="1113" duration="100"/>
   <frame tileid="1121" duration="100"/>
   <frame tileid="1129" duration="100"/>
   <frame tileid="1137" duration="100"/>
   <frame tileid="1145" duration="100"/>
   <frame tileid="1153" duration="100"/>
   <frame tileid="1161" duration="100"/>
   <frame tileid="1169" duration="100"/>
   <frame tileid="1177" duration="100"/>
  </animation>
 </tile>
 <tile id="1058">
  <properties>
   <property name="role" value="water_surface_2"/>
  </properties>
  <animation>
   <frame tileid="1058" duration="100"/>
   <frame tileid="1066" duration="100"/>
   <frame tileid="1074" duration="100"/>
   <frame tileid="1082" duration="100"/>
   <frame tileid="1090" duration="100"/>
   <frame tileid="1098" duration="100"/>
   <frame tileid="1106" duration="100"/>
   <frame tileid="1114" duration="100"/>
   <frame tileid="1122" duration="100"/>
   <frame tileid="1130" duration="100"/>
   <frame tileid="1138" duration="100"/>
   <frame tileid="1146" duration="100"/>
   <frame tileid="1154" duration="100"/>
   <frame tileid="1162" duration="100"/>
   <frame tileid="1170" duration="100"/>
   <frame tileid="1178" duration="100"/>
  </animation>
 </tile>
 <tile id="1059">
  <properties>
   <property name="role" value="water_surface_3"/>
  </properties>
  <animation>
   <frame tileid="1059" duration="100"/>
   <frame tileid="1067" duration="100"/>
   <frame tileid="1075" duration="100"/>
   <frame tileid="1083" duration="100"/>
   <frame tileid="1091" duration="100"/>
   <frame tileid="1099" duration="100"/>
   <frame tileid="1107" duration="100"/>
   <frame tileid="1115" duration="100"/>
   <frame tileid="1123" duration="100"/>
   <frame tileid="1131" duration="100"/>
   <frame tileid="1139" duration="100"/>
   <frame tileid="1147" duration="100"/>
   <frame tileid="1155" duration="100"/>
   <frame tileid="1163" duration="100"/>
   <frame tileid="1171" duration="100"/>
   <frame tileid="1179" duration="100"/>
  </animation>
 </tile>
 <tile id="1060">
  <properties>
   <property name="role" value="water_surface_4"/>
  </properties>
  <animation>
   <frame tileid="1060" duration="100"/>
   <frame tileid="1068" duration="100"/>
   <frame tileid="1076" duration="100"/>
   <frame tileid="1084" duration="100"/>
   <frame tileid="1092" duration="100"/>
   <frame tileid="1100" duration="100"/>
   <frame tileid="1108" duration="100"/>
   <frame tileid="1116" duration="100"/>
   <frame tileid="1124" duration="100"/>
   <frame tileid="1132" duration="100"/>
   <frame tileid="1140" duration="100"/>
   <frame tileid="1148" duration="100"/>
   <frame tileid="1156" duration="100"/>
   <frame tileid="1164" duration="100"/>
   <frame tileid="1172" duration="100"/>
   <frame tileid="1180" duration="100"/>
  </animation>
 </tile>
 <tile id="1061">
  <properties>
   <property name="role" value="water_surface_5"/>
  </properties>
  <animation>
   <frame tileid="1061" duration="100"/>
   <frame tileid="1069" duration="100"/>
   <frame tileid="1077" duration="100"/>
   <frame tileid="1085" duration="100"/>
   <frame tileid="1093" duration="100"/>
   <frame tileid="1101" duration="100"/>
   <frame tileid="1109" duration="100"/>
   <frame tileid="1117" duration="100"/>
   <frame tileid="1125" duration="100"/>
   <frame tileid="1133" duration="100"/>
   <frame tileid="1141" duration="100"/>
   <frame tileid="1149" duration="100"/>
   <frame tileid="1157" duration="100"/>
   <frame tileid="1165" duration="100"/>
   <frame tileid="1173" duration="100"/>
   <frame tileid="1181" duration="100"/>
  </animation>
 </tile>
 <tile id="1062">
  <properties>
   <property name="role" value="water_surface_6"/>
  </properties>
  <animation>
   <frame tileid="1062" duration="100"/>
   <frame tileid="1070" duration="100"/>
   <frame tileid="1078" duration="100"/>
   <frame tileid="1086" duration="100"/>
   <frame tileid="1094" duration="100"/>
   <frame tileid="1102" duration="100"/>
   <frame tileid="1110" duration="100"/>
   <frame tileid="1118" duration="100"/>
   <frame tileid="1126" duration="100"/>
   <frame tileid="1134" duration="100"/>
   <frame tileid="1142" duration="100"/>
   <frame tileid="1150" duration="100"/>
   <frame tileid="1158" duration="100"/>
   <frame tileid="1166" duration="100"/>
   <frame tileid="1174" duration="100"/>
   <frame tileid="1182" duration="100"/>
  </animation>
 </tile>
 <tile id="1063">
  <properties>
   <property name="role" value="water_surface_7"/>
  </properties>
  <animation>
   <frame tileid="1063" duration="100"/>
   <frame tileid="1071" duration="100"/>
   <frame tileid="1079" duration="100"/>
   <frame tileid="1087" duration="100"/>
   <frame tileid="1095" duration="100"/>
   <frame tileid="1103" duration="100"/>
   <frame tileid="1111" duration="100"/>
   <frame tileid="1119" duration="100"/>
   <frame tileid="1127" duration="100"/>
   <frame tileid="1135" duration="100"/>
   <frame tileid="1143" duration="100"/>
   <frame tileid="1151" duration="100"/>
   <frame tileid="1159" duration="100"/>
   <frame tileid="1167" duration="100"/>
   <frame tileid="1175" duration="100"/>
   <frame tileid="1183" duration="100"/>
  </animation>
 </tile>
 <tile id="1064">
  <properties>
   <property name="role" value="water_surface_0_f1"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="role" value="water_surface_1_f1"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="role" value="water_surface_2_f1"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="role" value="water_surface_3_f1"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="role" value="water_surface_4_f1"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="role" value="water_surface_5_f1"/>
  </properties>
 </tile>
 <tile id="1070">
  <properties>
   <property name="role" value="water_surface_6_f1"/>
  </properties>
 </tile>
 <tile id="1071">
  <properties>
   <property name="role" value="water_surface_7_f1"/>
  </properties>
 </tile>
 <tile id="1072">
  <properties>
   <property name="role" value="water_surface_0_f2"/>
  </properties>
 </tile>
 <tile id="1073">
  <properties>
   <property name="role" value="water_surface_1_f2"/>
  </properties>
 </tile>
 <tile id="1074">
  <properties>
   <property name="role" value="water_surface_2_f2"/>
  </properties>
 </tile>
 <tile id="1075">
  <properties>
   <property name="role" value="water_surface_3_f2"/>
  </properties>
 </tile>
 <tile id="1076">
  <properties>
   <property name="role" value="water_surface_4_f2"/>
  </properties>
 </tile>
 <tile id="1077">
  <properties>
   <property name="role" value="water_surface_5_f2"/>
  </properties>
 </tile>
 <tile id="1078">
  <properties>
   <property name="role" value="water_surface_6_f2"/>
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="role" value="water_surface_7_f2"/>
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="role" value="water_surface_0_f3"/>
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="role" value="water_surface_1_f3"/>
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="role" value="water_surface_2_f3"/>
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="role" value="water_surface_3_f3"/>
  </properties>
 </tile>
 <tile id="1084">
  <properties>
   <property name="role" value="water_surface_4_f3"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="role" value="water_surface_5_f3"/>
  </properties>
 </tile>
 <tile id="1086">
  <properties>
   <property name="role" value="water_surface_6_f3"/>
  </properties>
 </tile>
 <tile id="1087">
  <properties>
   <property name="role" value="water_surface_7_f3"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="role" value="water_surface_0_f4"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="role" value="water_surface_1_f4"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="role" value="water_surface_2_f4"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="role" value="water_surface_3_f4"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="role" value="water_surface_4_f4"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="role" value="water_surface_5_f4"/>
  </properties>
 </tile>
 <tile id="1094">
  <properties>
   <property name="role" value="water_surface_6_f4"/>
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="role" value="water_surface_7_f4"/>
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="role" value="water_surface_0_f5"/>
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="role" value="water_surface_1_f5"/>
  </properties>
 </tile>
 <tile id="1098">
  <properties>
   <property name="role" value="water_surface_2_f5"/>
  </properties>
 </tile>
 <tile id="1099">
  <properties>
   <property name="role" value="water_surface_3_f5"/>
  </properties>
 </tile>
 <tile id="1100">
  <properties>
   <property name="role" value="water_surface_4_f5"/>
  </properties>
 </tile>
 <tile id="1101">
  <properties>
   <property name="role" value="water_surface_5_f5"/>
  </properties>
 </tile>
 <tile id="1102">
  <properties>
   <property name="role" value="water_surface_6_f5"/>
  </properties>
 </tile>
 <tile id="1103">
  <properties>
   <property name="role" value="water_surface_7_f5"/>
  </properties>
 </tile>
 <tile id="1104">
  <properties>
   <property name="role" value="water_surface_0_f6"/>
  </properties>
 </tile>
 <tile id="1105">
  <properties>
   <property name="role" value="water_surface_1_f6"/>
  </properties>
 </tile>
 <tile id="1106">
  <properties>
   <property name="role" value="water_surface_2_f6"/>
  </properties>
 </tile>
 <tile id="1107">
  <properties>
   <property name="role" value="water_surface_3_f6"/>
  </properties>
 </tile>
 <tile id="1108">
  <properties>
   <property name="role" value="water_surface_4_f6"/>
  </properties>
 </tile>
 <tile id="1109">
  <properties>
   <property name="role" value="water_surface_5_f6"/>
  </properties>
 </tile>
 <tile id="1110">
  <properties>
   <property name="role" value="water_surface_6_f6"/>
  </properties>
 </tile>
 <tile id="1111">
  <properties>
   <property name="role" value="water_surface_7_f6"/>
  </properties>
 </tile>
 <tile id="1112">
  <properties>
   <property name="role" value="water_surface_0_f7"/>
  </properties>
 </tile>
 <tile id="1113">
  <properties>
   <property name="role" value="water_surface_1_f7"/>
  </properties>
 </tile>
 <tile id="1114">
  <properties>
   <property name="role" value="water_surface_2_f7"/>
  </properties>
 </tile>
 <tile id="1115">
  <properties>
   <property name="role" value="water_surface_3_f7"/>
  </properties>
 </tile>
 <tile id="1116">
  <properties>
   <property name="role" value="water_surface_4_f7"/>
  </properties>
 </tile>
 <tile id="1117">
  <properties>
   <property name="role" value="water_surface_5_f7"/>
  </properties>
 </tile>
 <tile id="1118">
  <properties>
   <property name="role" value="water_surface_6_f7"/>
  </properties>
 </tile>
 <tile id="1119">
  <properties>
   <property name="role" value="water_surface_7_f7"/>
  </properties>
 </tile>
 <tile id="1120">
  <properties>
   <property name="role" value="water_surface_0_f8"/>
  </properties>
 </tile>
 <tile id="1121">
  <properties>
   <property name="role" value="water_surface_1_f8"/>
  </properties>
 </tile>
 <tile id="1122">
  <properties>
   <property name="role" value="water_surface_2_f8"/>
  </properties>
 </tile>
 <tile id="1123">
  <properties>
   <property name="role" value="water_surface_3_f8"/>
  </properties>
 </tile>
 <tile id="1124">
  <properties>
   <property name="role" value="water_surface_4_f8"/>
  </properties>
 </tile>
 <tile id="1125">
  <properties>
   <property name="role" value="water_surface_5_f8"/>
  </properties>
 </tile>
 <tile id="1126">
  <properties>
   <property name="role" value="water_surface_6_f8"/>
  </properties>
 </tile>
 <tile id="1127">
  <properties>
   <property name="role" value="water_surface_7_f8"/>
  </properties>
 </tile>
 <tile id="1128">
  <properties>
   <property name="role" value="water_surface_0_f9"/>
  </properties>
 </tile>
 <tile id="1129">
  <properties>
   <property name="role" value="water_surface_1_f9"/>
  </properties>
 </tile>
 <tile id="1130">
  <properties>
   <property name="role" value="water_surface_2_f9"/>
  </properties>
 </tile>
 <tile id="1131">
  <properties>
   <property name="role" value="water_surface_3_f9"/>
  </properties>
 </tile>
 <tile id="1132">
  <properties>
   <property name="role" value="water_surface_4_f9"/>
  </properties>
 </tile>
 <tile id="1133">
  <properties>
   <property name="role" value="water_surface_5_f9"/>
  </properties>
 </tile>
 <tile id="1134">
  <properties>
   <property name="role" value="water_surface_6_f9"/>
  </properties>
 </tile>
 <tile id="1135">
  <properties>
   <property name="role" value="water_surface_7_f9"/>
  </properties>
 </tile>
 <tile id="1136">
  <properties>
   <property name="role" value="water_surface_0_f10"/>
  </properties>
 </tile>
 <tile id="1137">
  <properties>
   <property name="role" value="water_surface_1_f10"/>
  </properties>
 </tile>
 <tile id="1138">
  <properties>
   <property name="role" value="water_surface_2_f10"/>
  </properties>
 </tile>
 <tile id="1139">
  <properties>
   <property name="role" value="water_surface_3_f10"/>
  </properties>
 </tile>
 <tile id="1140">
  <properties>
   <property name="role" value="water_surface_4_f10"/>
  </properties>
 </tile>
 <tile id="1141">
  <properties>
   <property name="role" value="water_surface_5_f10"/>
  </properties>
 </tile>
 <tile id="1142">
  <properties>
   <property name="role" value="water_surface_6_f10"/>
  </properties>
 </tile>
 <tile id="1143">
  <properties>
   <property name="role" value="water_surface_7_f10"/>
  </properties>
 </tile>
 <tile id="1144">
  <properties>
   <property name="role" value="water_surface_0_f11"/>
  </properties>
 </tile>
 <tile id="1145">
  <properties>
   <property name="role" value="water_surface_1_f11"/>
  </properties>
 </tile>
 <tile id="1146">
  <properties>
   <property name="role" value="water_surface_2_f11"/>
  </properties>
 </tile>
 <tile id="1147">
  <properties>
   <property name="role" value="water_surface_3_f11"/>
  </properties>
 </tile>
 <tile id="1148">
  <properties>
   <property name="role" value="water_surface_4_f11"/>
  </properties>
 </tile>
 <tile id="1149">
  <properties>
   <property name="role" value="water_surface_5_f11"/>
  </properties>
 </tile>
 <tile id="1150">
  <properties>
   <property name="role" value="water_surface_6_f11"/>
  </properties>
 </tile>
 <tile id="1151">
  <properties>
   <property name="role" value="water_surface_7_f11"/>
  </properties>
 </tile>
 <tile id="1152">
  <properties>
   <property name="role" value="water_surface_0_f12"/>
  </properties>
 </tile>
 <tile id="1153">
  <properties>
   <property name="role" value="water_surface_1_f12"/>
  </properties>
 </tile>
 <tile id="1154">
  <properties>
   <property name="role" value="water_surface_2_f12"/>
  </properties>
 </tile>
 <tile id="1155">
  <properties>
   <property name="role" value="water_surface_3_f12"/>
  </properties>
 </tile>
 <tile id="1156">
  <properties>
   <property name="role" value="water_surface_4_f12"/>
  </properties>
 </tile>
 <tile id="1157">
  <properties>
   <property name="role" value="water_surface_5_f12"/>
  </properties>
 </tile>
 <tile id="1158">
  <properties>
   <property name="role" value="water_surface_6_f12"/>
  </properties>
 </tile>
 <tile id="1159">
  <properties>
   <property name="role" value="water_surface_7_f12"/>
  </properties>
 </tile>
 <tile id="1160">
  <properties>
   <property name="role" value="water_surface_0_f13"/>
  </properties>
 </tile>
 <tile id="1161">
  <properties>
   <property name="role" value="water_surface_1_f13"/>
  </properties>
 </tile>
 <tile id="1162">
  <properties>
   <property name="role" value="water_surface_2_f13"/>
  </properties>
 </tile>
 <tile id="1163">
  <properties>
   <property name="role" value="water_surface_3_f13"/>
  </properties>
 </tile>
 <tile id="1164">
  <properties>
   <property name="role" value="water_surface_4_f13"/>
  </properties>
 </tile>
 <tile id="1165">
  <properties>
   <property name="role" value="water_surface_5_f13"/>
  </properties>
 </tile>
 <tile id="1166">
  <properties>
   <property name="role" value="water_surface_6_f13"/>
  </properties>
 </tile>
 <tile id="1167">
  <properties>
   <property name="role" value="water_surface_7_f13"/>
  </properties>
 </tile>
 <tile id="1168">
  <properties>
   <property name="role" value="water_surface_0_f14"/>
  </properties>
 </tile>
 <tile id="1169">
  <properties>
   <property name="role" value="water_surface_1_f14"/>
  </properties>
 </tile>
 <tile id="1170">
  <properties>
   <property name="role" value="water_surface_2_f14"/>
  </properties>
 </tile>
 <tile id="1171">
  <properties>
   <property name="role" value="water_surface_3_f14"/>
  </properties>
 </tile>
 <tile id="1172">
  <properties>
   <property name="role" value="water_surface_4_f14"/>
  </properties>
 </tile>
 <tile id="1173">
  <properties>
   <property name="role" value="water_surface_5_f14"/>
  </properties>
 </tile>
 <tile id="1174">
  <properties>
   <property name="role" value="water_surface_6_f14"/>
  </properties>
 </tile>
 <tile id="1175">
  <properties>
   <property name="role" value="water_surface_7_f14"/>
  </properties>
 </tile>
 <tile id="1176">
  <properties>
   <property name="role" value="water_surface_0_f15"/>
  </properties>
 </tile>
 <tile id="1177">
  <properties>
   <property name="role" value="water_surface_1_f15"/>
  </properties>
 </tile>
 <tile id="1178">
  <properties>
   <property name="role" value="water_surface_2_f15"/>
  </properties>
 </tile>
 <tile id="1179">
  <properties>
   <property name="role" value="water_surface_3_f15"/>
  </properties>
 </tile>
 <tile id="1180">
  <properties>
   <property name="role" value="water_surface_4_f15"/>
  </properties>
 </tile>
 <tile id="1181">
  <properties>
   <property name="role" value="water_surface_5_f15"/>
  </properties>
 </tile>
 <tile id="1182">
  <properties>
   <property name="role" value="water_surface_6_f15"/>
  </properties>
 </tile>
 <tile id="1183">
  <properties>
   <property name="role" value="water_surface_7_f15"/>
  </properties>
 </tile>
 <tile id="1184">
  <properties>
   <property name="role" value="water_body_0"/>
  </properties>
  <animation>
   <frame tileid="1184" duration="100"/>
   <frame tileid="1192" duration="100"/>
   <frame tileid="1200" duration="100"/>
   <frame tileid="1208" duration="100"/>
   <frame tileid="1216" duration="100"/>
   <frame tileid="1224" duration="100"/>
   <frame tileid="1232" duration="100"/>
   <frame tileid="1240" duration="100"/>
   <frame tileid="1248" duration="100"/>
   <frame tileid="1256" duration="100"/>
   <frame tileid="1264" duration="100"/>
   <frame tileid="1272" duration="100"/>
   <frame tileid="1280" duration="100"/>
   <frame tileid="1288" duration="100"/>
   <frame tileid="1296" duration="100"/>
   <frame tileid="1304" duration="100"/>
  </animation>
 </tile>
 <tile id="1185">
  <properties>
   <property name="role" value="water_body_1"/>
  </properties>
  <animation>
   <frame tileid="1185" duration="100"/>
   <frame tileid="1193" duration="100"/>
   <frame tileid="1201" duration="100"/>
   <frame tileid="1209" duration="100"/>
   <frame tileid="1217" duration="100"/>
   <frame tileid="1225" duration="100"/>
   <frame tileid="1233" duration="100"/>
   <frame tileid="1241" duration="100"/>
   <frame tileid="1249" duration="100"/>
   <frame tileid="1257" duration="100"/>
   <frame tileid="1265" duration="100"/>
   <frame tileid="1273" duration="100"/>
   <frame tileid="1281" duration="100"/>
   <frame tileid="1289" duration="100"/>
   <frame tileid="1297" duration="100"/>
   <frame tileid="1305" duration="100"/>
  </animation>
 </tile>
 <tile id="1186">
  <properties>
   <property name="role" value="water_body_2"/>
  </properties>
  <animation>
   <frame tileid="1186" duration="100"/>
   <frame tileid="1194" duration="100"/>
   <frame tileid="1202" duration="100"/>
   <frame tileid="1210" duration="100"/>
   <frame tileid="1218" duration="100"/>
   <frame tileid="1226" duration="100"/>
   <frame tileid="1234" duration="100"/>
   <frame tileid="1242" duration="100"/>
   <frame tileid="1250" duration="100"/>
   <frame tileid="1258" duration="100"/>
   <frame tileid="1266" duration="100"/>
   <frame tileid="1274" duration="100"/>
   <frame tileid="1282" duration="100"/>
   <frame tileid="1290" duration="100"/>
   <frame tileid="1298" duration="100"/>
   <frame tileid="1306" duration="100"/>
  </animation>
 </tile>
 <tile id="1187">
  <properties>
   <property name="role" value="water_body_3"/>
  </properties>
  <animation>
   <frame tileid="1187" duration="100"/>
   <frame tileid="1195" duration="100"/>
   <frame tileid="1203" duration="100"/>
   <frame tileid="1211" duration="100"/>
   <frame tileid="1219" duration="100"/>
   <frame tileid="1227" duration="100"/>
   <frame tileid="1235" duration="100"/>
   <frame tileid="1243" duration="100"/>
   <frame tileid="1251" duration="100"/>
   <frame tileid="1259" duration="100"/>
   <frame tileid="1267" duration="100"/>
   <frame tileid="1275" duration="100"/>
   <frame tileid="1283" duration="100"/>
   <frame tileid="1291" duration="100"/>
   <frame tileid="1299" duration="100"/>
   <frame tileid="1307" duration="100"/>
  </animation>
 </tile>
 <tile id="1188">
  <properties>
   <property name="role" value="water_body_4"/>
  </properties>
  <animation>
   <frame tileid="1188" duration="100"/>
   <frame tileid="1196" duration="100"/>
   <frame tileid="1204" duration="100"/>
   <frame tileid="1212" duration="100"/>
   <frame tileid="1220" duration="100"/>
   <frame tileid="1228" duration="100"/>
   <frame tileid="1236" duration="100"/>
   <frame tileid="1244" duration="100"/>
   <frame tileid="1252" duration="100"/>
   <frame tileid="1260" duration="100"/>
   <frame tileid="1268" duration="100"/>
   <frame tileid="1276" duration="100"/>
   <frame tileid="1284" duration="100"/>
   <frame tileid="1292" duration="100"/>
   <frame tileid="1300" duration="100"/>
   <frame tileid="1308" duration="100"/>
  </animation>
 </tile>
 <tile id="1189">
  <properties>
   <property name="role" value="water_body_5"/>
  </properties>
  <animation>
   <frame tileid="1189" duration="100"/>
   <frame tileid="1197" duration="100"/>
   <frame tileid="1205" duration="100"/>
   <frame tileid="1213" duration="100"/>
   <frame tileid="1221" duration="100"/>
   <frame tileid="1229" duration="100"/>
   <frame tileid="1237" duration="100"/>
   <frame tileid="1245" duration="100"/>
   <frame tileid="1253" duration="100"/>
   <frame tileid="1261" duration="100"/>
   <frame tileid="1269" duration="100"/>
   <frame tileid="1277" duration="100"/>
   <frame tileid="1285" duration="100"/>
   <frame tileid="1293" duration="100"/>
   <frame tileid="1301" duration="100"/>
   <frame tileid="1309" duration="100"/>
  </animation>
 </tile>
 <tile id="1190">
  <properties>
   <property name="role" value="water_body_6"/>
  </properties>
  <animation>
   <frame tileid="1190" duration="100"/>
   <frame tileid="1198" duration="100"/>
   <frame tileid="1206" duration="100"/>
   <frame tileid="1214" duration="100"/>
   <frame tileid="1222" duration="100"/>
   <frame tileid="1230" duration="100"/>
   <frame tileid="1238" duration="100"/>
   <frame tileid="1246" duration="100"/>
   <frame tileid="1254" duration="100"/>
   <frame tileid="1262" duration="100"/>
   <frame tileid="1270" duration="100"/>
   <frame tileid="1278" duration="100"/>
   <frame tileid="1286" duration="100"/>
   <frame tileid="1294" duration="100"/>
   <frame tileid="1302" duration="100"/>
   <frame tileid="1310" duration="100"/>
  </animation>
 </tile>
 <tile id="1191">
  <properties>
   <property name="role" value="water_body_7"/>
  </properties>
  <animation>
   <frame tileid="1191" duration="100"/>
   <frame tileid="1199" duration="100"/>
   <frame tileid="1207" duration="100"/>
   <frame tileid="1215" duration="100"/>
   <frame tileid="1223" duration="100"/>
   <frame tileid="1231" duration="100"/>
   <frame tileid="1239" duration="100"/>
   <frame tileid="1247" duration="100"/>
   <frame tileid="1255" duration="100"/>
   <frame tileid="1263" duration="100"/>
   <frame tileid="1271" duration="100"/>
   <frame tileid="1279" duration="100"/>
   <frame tileid="1287" duration="100"/>
   <frame tileid="1295" duration="100"/>
   <frame tileid="1303" duration="100"/>
   <frame tileid="1311" duration="100"/>
  </animation>
 </tile>
 <tile id="1192">
  <properties>
   <property name="role" value="water_body_0_f1"/>
  </properties>
 </tile>
 <tile id="1193">
  <properties>
   <property name="role" value="water_body_1_f1"/>
  </properties>
 </tile>
 <tile id="1194">
  <properties>
   <property name="role" value="water_body_2_f1"/>
  </properties>
 </tile>
 <tile id="1195">
  <properties>
   <property name="role" value="water_body_3_f1"/>
  </properties>
 </tile>
 <tile id="1196">
  <properties>
   <property name="role" value="water_body_4_f1"/>
  </properties>
 </tile>
 <tile id="1197">
  <properties>
   <property name="role" value="water_body_5_f1"/>
  </properties>
 </tile>
 <tile id="1198">
  <properties>
   <property name="role" value="water_body_6_f1"/>
  </properties>
 </tile>
 <tile id="1199">
  <properties>
   <property name="role" value="water_body_7_f1"/>
  </properties>
 </tile>
 <tile id="1200">
  <properties>
   <property name="role" value="water_body_0_f2"/>
  </properties>
 </tile>
 <tile id="1201">
  <properties>
   <property name="role" value="water_body_1_f2"/>
  </properties>
 </tile>
 <tile id="1202">
  <properties>
   <property name="role" value="water_body_2_f2"/>
  </properties>
 </tile>
 <tile id="1203">
  <properties>
   <property name="role" value="water_body_3_f2"/>
  </properties>
 </tile>
 <tile id="1204">
  <properties>
   <property name="role" value="water_body_4_f2"/>
  </properties>
 </tile>
 <tile id="1205">
  <properties>
   <property name="role" value="water_body_5_f2"/>
  </properties>
 </tile>
 <tile id="1206">
  <properties>
   <property name="role" value="water_body_6_f2"/>
  </properties>
 </tile>
 <tile id="1207">
  <properties>
   <property name="role" value="water_body_7_f2"/>
  </properties>
 </tile>
 <tile id="1208">
  <properties>
   <property name="role" value="water_body_0_f3"/>
  </properties>
 </tile>
 <tile id="1209">
  <properties>
   <property name="role" value="water_body_1_f3"/>
  </properties>
 </tile>
 <tile id="1210">
  <properties>
   <property name="role" value="water_body_2_f3"/>
  </properties>
 </tile>
 <tile id="1211">
  <properties>
   <property name="role" value="water_body_3_f3"/>
  </properties>
 </tile>
 <tile id="1212">
  <properties>
   <property name="role" value="water_body_4_f3"/>
  </properties>
 </tile>
 <tile id="1213">
  <properties>
   <property name="role" value="water_body_5_f3"/>
  </properties>
 </tile>
 <tile id="1214">
  <properties>
   <property name="role" value="water_body_6_f3"/>
  </properties>
 </tile>
 <tile id="1215">
  <properties>
   <property name="role" value="water_body_7_f3"/>
  </properties>
 </tile>
 <tile id="1216">
  <properties>
   <property name="role" value="water_body_0_f4"/>
  </properties>
 </tile>
 <tile id="1217">
  <properties>
   <property name="role" value="water_body_1_f4"/>
  </properties>
 </tile>
 <tile id="1218">
  <properties>
   <property name="role" value="water_body_2_f4"/>
  </properties>
 </tile>
 <tile id="1219">
  <properties>
   <property name="role" value="water_body_3_f4"/>
  </properties>
 </tile>
 <tile id="1220">
  <properties>
   <property name="role" value="water_body_4_f4"/>
  </properties>
 </tile>
 <tile id="1221">
  <properties>
   <property name="role" value="water_body_5_f4"/>
  </properties>
 </tile>
 <tile id="1222">
  <properties>
   <property name="role" value="water_body_6_f4"/>
  </properties>
 </tile>
 <tile id="1223">
  <properties>
   <property name="role" value="water_body_7_f4"/>
  </properties>
 </tile>
 <tile id="1224">
  <properties>
   <property name="role" value="water_body_0_f5"/>
  </properties>
 </tile>
 <tile id="1225">
  <properties>
   <property name="role" value="water_body_1_f5"/>
  </properties>
 </tile>
 <tile id="1226">
  <properties>
   <property name="role" value="water_body_2_f5"/>
  </properties>
 </tile>
 <tile id="1227">
  <properties>
   <property name="role" value="water_body_3_f5"/>
  </properties>
 </tile>
 <tile id="1228">
  <properties>
   <property name="role" value="water_body_4_f5"/>
  </properties>
 </tile>
 <tile id="1229">
  <properties>
   <property name="role" value="water_body_5_f5"/>
  </properties>
 </tile>
 <tile id="1230">
  <properties>
   <property name="role" value="water_body_6_f5"/>
  </properties>
 </tile>
 <tile id="1231">
  <properties>
   <property name="role" value="water_body_7_f5"/>
  </properties>
 </tile>
 <tile id="1232">
  <properties>
   <property name="role" value="water_body_0_f6"/>
  </properties>
 </tile>
 <tile id="1233">
  <properties>
   <property name="role" value="water_body_1_f6"/>
  </properties>
 </tile>
 <tile id="1234">
  <properties>
   <property name="role" value="water_body_2_f6"/>
  </properties>
 </tile>
 <tile id="1235">
  <properties>
   <property name="role" value="water_body_3_f6"/>
  </properties>
 </tile>
 <tile id="1236">
  <properties>
   <property name="role" value="water_body_4_f6"/>
  </properties>
 </tile>
 <tile id="1237">
  <properties>
   <property name="role" value="water_body_5_f6"/>
  </properties>
 </tile>
 <tile id="1238">
  <properties>
   <property name="role" value="water_body_6_f6"/>
  </properties>
 </tile>
 <tile id="1239">
  <properties>
   <property name="role" value="water_body_7_f6"/>
  </properties>
 </tile>
 <tile id="1240">
  <properties>
   <property name="role" value="water_body_0_f7"/>
  </properties>
 </tile>
 <tile id="1241">
  <properties>
   <property name="role" value="water_body_1_f7"/>
  </properties>
 </tile>
 <tile id="1242">
  <properties>
   <property name="role" value="water_body_2_f7"/>
  </properties>
 </tile>
 <tile id="1243">
  <properties>
   <property name="role" value="water_body_3_f7"/>
  </properties>
 </tile>
 <tile id="1244">
  <properties>
   <property name="role" value="water_body_4_f7"/>
  </properties>
 </tile>
 <tile id="1245">
  <properties>
   <property name="role" value="water_body_5_f7"/>
  </properties>
 </tile>
 <tile id="1246">
  <properties>
   <property name="role" value="water_body_6_f7"/>
  </properties>
 </tile>
 <tile id="1247">
  <properties>
   <property name="role" value="water_body_7_f7"/>
  </properties>
 </tile>
 <tile id="1248">
  <properties>
   <property name="role" value="water_body_0_f8"/>
  </properties>
 </tile>
 <tile id="1249">
  <properties>
   <property name="role" value="water_body_1_f8"/>
  </properties>
 </tile>
 <tile id="1250">
  <properties>
   <property name="role" value="water_body_2_f8"/>
  </properties>
 </tile>
 <tile id="1251">
  <properties>
   <property name="role" value="water_body_3_f8"/>
  </properties>
 </tile>
 <tile id="1252">
  <properties>
   <property name="role" value="water_body_4_f8"/>
  </properties>
 </tile>
 <tile id="1253">
  <properties>
   <property name="role" value="water_body_5_f8"/>
  </properties>
 </tile>
 <tile id="1254">
  <properties>
   <property name="role" value="water_body_6_f8"/>
  </properties>
 </tile>
 <tile id="1255">
  <properties>
   <property name="role" value="water_body_7_f8"/>
  </properties>
 </tile>
 <tile id="1256">
  <properties>
   <property name="role" value="water_body_0_f9"/>
  </properties>
 </tile>
 <tile id="1257">
  <properties>
   <property name="role" value="water_body_1_f9"/>
  </properties>
 </tile>
 <tile id="1258">
  <properties>
   <property name="role" value="water_body_2_f9"/>
  </properties>
 </tile>
 <tile id="1259">
  <properties>
   <property name="role" value="water_body_3_f9"/>
  </properties>
 </tile>
 <tile id="1260">
  <properties>
   <property name="role" value="water_body_4_f9"/>
  </properties>
 </tile>
 <tile id="1261">
  <properties>
   <property name="role" value="water_body_5_f9"/>
  </properties>
 </tile>
 <tile id="1262">
  <properties>
   <property name="role" value="water_body_6_f9"/>
  </properties>
 </tile>
 <tile id="1263">
  <properties>
   <property name="role" value="water_body_7_f9"/>
  </properties>
 </tile>
 <tile id="1264">
  <properties>
   <property name="role" value="water_body_0_f10"/>
  </properties>
 </tile>
 <tile id="1265">
  <properties>
   <property name="role" value="water_body_1_f10"/>
  </properties>
 </tile>
 <tile id="1266">
  <properties>
   <property name="role" value="water_body_2_f10"/>
  </properties>
 </tile>
 <tile id="1267">
  <properties>
   <property name="role" value="water_body_3_f10"/>
  </properties>
 </tile>
 <tile id="1268">
  <properties>
   <property name="role" value="water_body_4_f10"/>
  </properties>
 </tile>
 <tile id="1269">
  <properties>
   <property name="role" value="water_body_5_f10"/>
  </properties>
 </tile>
 <tile id="1270">
  <properties>
   <property name="role" value="water_body_6_f10"/>
  </properties>
 </tile>
 <tile id="1271">
  <properties>
   <property name="role" value="water_body_7_f10"/>
  </properties>
 </tile>
 <tile id="1272">
  <properties>
   <property name="role" value="water_body_0_f11"/>
  </properties>
 </tile>
 <tile id="1273">
  <properties>
   <property name="role" value="water_body_1_f11"/>
  </properties>
 </tile>
 <tile id="1274">
  <properties>
   <property name="role" value="water_body_2_f11"/>
  </properties>
 </tile>
 <tile id="1275">
  <properties>
   <property name="role" value="water_body_3_f11"/>
  </properties>
 </tile>
 <tile id="1276">
  <properties>
   <property name="role" value="water_body_4_f11"/>
  </properties>
 </tile>
 <tile id="1277">
  <properties>
   <property name="role" value="water_body_5_f11"/>
  </properties>
 </tile>
 <tile id="1278">
  <properties>
   <property name="role" value="water_body_6_f11"/>
  </properties>
 </tile>
 <tile id="1279">
  <properties>
   <property name="role" value="water_body_7_f11"/>
  </properties>
 </tile>
 <tile id="1280">
  <properties>
   <property name="role" value="water_body_0_f12"/>
  </properties>
 </tile>
 <tile id="1281">
  <properties>
   <property name="role" value="water_body_1_f12"/>
  </properties>
 </tile>
 <tile id="1282">
  <properties>
   <property name="role" value="water_body_2_f12"/>
  </properties>
 </tile>
 <tile id="1283">
  <properties>
   <property name="role" value="water_body_3_f12"/>
  </properties>
 </tile>
 <tile id="1284">
  <properties>
   <property name="role" value="water_body_4_f12"/>
  </properties>
 </tile>
 <tile id="1285">
  <properties>
   <property name="role" value="water_body_5_f12"/>
  </properties>
 </tile>
 <tile id="1286">
  <properties>
   <property name="role" value="water_body_6_f12"/>
  </properties>
 </tile>
 <tile id="1287">
  <properties>
   <property name="role" value="water_body_7_f12"/>
  </properties>
 </tile>
 <tile id="1288">
  <properties>
   <property name="role" value="water_body_0_f13"/>
  </properties>
 </tile>
 <tile id="1289">
  <properties>
   <property name="role" value="water_body_1_f13"/>
  </properties>
 </tile>
 <tile id="1290">
  <properties>
   <property name="role" value="water_body_2_f13"/>
  </properties>
 </tile>
 <tile id="1291">
  <properties>
   <property name="role" value="water_body_3_f13"/>
  </properties>
 </tile>
 <tile id="1292">
  <properties>
   <property name="role" value="water_body_4_f13"/>
  </properties>
 </tile>
 <tile id="1293">
  <properties>
   <property name="role" value="water_body_5_f13"/>
  </properties>
 </tile>
 <tile id="1294">
  <properties>
   <property name="role" value="water_body_6_f13"/>
  </properties>
 </tile>
 <tile id="1295">
  <properties>
   <property name="role" value="water_body_7_f13"/>
  </properties>
 </tile>
 <tile id="1296">
  <properties>
   <property name="role" value="water_body_0_f14"/>
  </properties>
 </tile>
 <tile id="1297">
  <properties>
   <property name="role" value="water_body_1_f14"/>
  </properties>
 </tile>
 <tile id="1298">
  <properties>
   <property name="role" value="water_body_2_f14"/>
  </properties>
 </tile>
 <tile id="1299">
  <properties>
   <property name="role" value="water_body_3_f14"/>
  </properties>
 </tile>
 <tile id="1300">
  <properties>
   <property name="role" value="water_body_4_f14"/>
  </properties>
 </tile>
 <tile id="1301">
  <properties>
   <property name="role" value="water_body_5_f14"/>
  </properties>
 </tile>
 <tile id="1302">
  <properties>
   <property name="role" value="water_body_6_f14"/>
  </properties>
 </tile>
 <tile id="1303">
  <properties>
   <property name="role" value="water_body_7_f14"/>
  </properties>
 </tile>
 <tile id="1304">
  <properties>
   <property name="role" value="water_body_0_f15"/>
  </properties>
 </tile>
 <tile id="1305">
  <properties>
   <property name="role" value="water_body_1_f15"/>
  </properties>
 </tile>
 <tile id="1306">
  <properties>
   <property name="role" value="water_body_2_f15"/>
  </properties>
 </tile>
 <tile id="1307">
  <properties>
   <property name="role" value="water_body_3_f15"/>
  </properties>
 </tile>
 <tile id="1308">
  <properties>
   <property name="role" value="water_body_4_f15"/>
  </properties>
 </tile>
 <tile id="1309">
  <properties>
   <property name="role" value="water_body_5_f15"/>
  </properties>
 </tile>
 <tile id="1310">
  <properties>
   <property name="role" value="water_body_6_f15"/>
  </properties>
 </tile>
 <tile id="1311">
  <properties>
   <property name="role" value="water_body_7_f15"/>
  </properties>
 </tile>
 <tile id="1312">
  <properties>
   <property name="role" value="water_deep"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="sanctuary blob" type="mixed" tile="0">
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
   <wangtile tileid="480" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="481" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="482" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="483" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="484" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="485" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="486" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="487" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="488" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="489" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="490" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="491" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="500" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="501" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="502" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="503" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="504" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="505" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="506" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="507" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="508" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="509" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="510" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="511" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="512" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="513" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="514" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="515" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="516" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="517" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="518" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="519" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="520" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="521" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="522" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="523" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="532" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="533" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="534" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="535" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="536" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="537" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="538" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="539" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="540" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="541" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="542" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="543" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="544" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="545" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="546" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="547" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="548" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="549" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="550" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="551" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="552" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="553" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="554" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="555" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="564" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="565" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="566" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="567" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="568" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="569" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="570" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="571" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="572" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="573" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="574" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="575" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="576" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="577" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="578" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="579" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="580" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="581" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="582" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="583" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="584" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="585" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="586" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="587" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="596" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="597" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="598" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="599" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="600" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="601" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="602" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="603" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="604" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="605" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="606" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="607" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="sanctuary back_blob" type="mixed" tile="941">
   <wangcolor name="back_blob" color="#3a5458" tile="941" probability="1"/>
   <wangtile tileid="941" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="942" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="943" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="944" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="945" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="946" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="947" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="948" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="949" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="950" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="951" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="952" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="953" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="954" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="955" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="956" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="957" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="958" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="959" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="960" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="961" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="962" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="963" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="964" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="965" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="966" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="967" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="968" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="969" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="970" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="971" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="972" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="973" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="974" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="975" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="976" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="977" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="978" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="979" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="980" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="981" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="982" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="983" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="984" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="985" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="986" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="987" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="492" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="493" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="494" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="495" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="496" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="497" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="498" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="499" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="524" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="525" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="526" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="527" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="528" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="529" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="530" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="531" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="556" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="557" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="558" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="559" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="560" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="561" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="562" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="563" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="588" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="589" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="590" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="591" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="592" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="593" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="594" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="595" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
