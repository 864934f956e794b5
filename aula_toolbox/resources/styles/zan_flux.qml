<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" simplifyDrawingTol="1" labelsEnabled="0" maxScale="0" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" autoRefreshMode="Disabled" simplifyDrawingHints="1" simplifyLocal="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" simplifyMaxScale="1">
 <renderer-v2 forceraster="0" attr="sens" type="categorizedSymbol" symbollevels="0" enableorderby="0" referencescale="-1">
  <categories>
   <category value="1" render="true" uuid="{187a19d4-f761-4886-a24d-5cd93ac9e6db}" symbol="0" type="long" label="Artificialisation"/>
   <category value="-1" render="true" uuid="{791e15ca-7fae-4f30-ae46-4832ae03f1b5}" symbol="1" type="long" label="Désartificialisation"/>
  </categories>
  <symbols>
   <symbol alpha="1" is_animated="0" name="0" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{60e8a9f9-6c16-4252-8a39-f63191600b91}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="178,24,43,255,rgb:0.69803921568627447,0.09411764705882353,0.16862745098039217,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.1" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties"/>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" locked="0" id="{88b7ff94-9be8-4b95-a587-a75b147c2e69}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="45" name="angle" type="QString"/>
      <Option value="during_render" name="clip_mode" type="QString"/>
      <Option value="" name="color" type="QString"/>
      <Option value="feature" name="coordinate_reference" type="QString"/>
      <Option value="1.6" name="distance" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString"/>
      <Option value="MM" name="distance_unit" type="QString"/>
      <Option value="0" name="line_width" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" type="QString"/>
      <Option value="MM" name="line_width_unit" type="QString"/>
      <Option value="0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties"/>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" is_animated="0" name="@0@1" force_rhr="0" clip_to_extent="1" type="line" frame_rate="10">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{e153c2ef-766a-4d08-8653-d1df98cfaef7}" class="SimpleLine" pass="0">
       <Option type="Map">
        <Option value="0" name="align_dash_pattern" type="QString"/>
        <Option value="square" name="capstyle" type="QString"/>
        <Option value="5;2" name="customdash" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString"/>
        <Option value="MM" name="customdash_unit" type="QString"/>
        <Option value="0" name="dash_pattern_offset" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString"/>
        <Option value="MM" name="dash_pattern_offset_unit" type="QString"/>
        <Option value="0" name="draw_inside_polygon" type="QString"/>
        <Option value="bevel" name="joinstyle" type="QString"/>
        <Option value="103,0,31,255,rgb:0.40392156862745099,0,0.12156862745098039,1" name="line_color" type="QString"/>
        <Option value="solid" name="line_style" type="QString"/>
        <Option value="0.25" name="line_width" type="QString"/>
        <Option value="MM" name="line_width_unit" type="QString"/>
        <Option value="0" name="offset" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
        <Option value="MM" name="offset_unit" type="QString"/>
        <Option value="0" name="ring_filter" type="QString"/>
        <Option value="0" name="trim_distance_end" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString"/>
        <Option value="MM" name="trim_distance_end_unit" type="QString"/>
        <Option value="0" name="trim_distance_start" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString"/>
        <Option value="MM" name="trim_distance_start_unit" type="QString"/>
        <Option value="0" name="tweak_dash_pattern_on_corners" type="QString"/>
        <Option value="0" name="use_custom_dash" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString"/>
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" name="name" type="QString"/>
         <Option name="properties"/>
         <Option value="collection" name="type" type="QString"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" is_animated="0" name="1" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{98601858-1226-4bb1-8c20-283c8c0636da}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="33,102,172,255,rgb:0.12941176470588237,0.40000000000000002,0.67450980392156867,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.1" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties"/>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" locked="0" id="{2b5430d8-1e01-456f-9abe-7cc9c5e49e92}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="135" name="angle" type="QString"/>
      <Option value="during_render" name="clip_mode" type="QString"/>
      <Option value="" name="color" type="QString"/>
      <Option value="feature" name="coordinate_reference" type="QString"/>
      <Option value="1.6" name="distance" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString"/>
      <Option value="MM" name="distance_unit" type="QString"/>
      <Option value="0" name="line_width" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" type="QString"/>
      <Option value="MM" name="line_width_unit" type="QString"/>
      <Option value="0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties"/>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" is_animated="0" name="@1@1" force_rhr="0" clip_to_extent="1" type="line" frame_rate="10">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{71a729cc-4852-43b5-a954-3284ba4e68fa}" class="SimpleLine" pass="0">
       <Option type="Map">
        <Option value="0" name="align_dash_pattern" type="QString"/>
        <Option value="square" name="capstyle" type="QString"/>
        <Option value="5;2" name="customdash" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString"/>
        <Option value="MM" name="customdash_unit" type="QString"/>
        <Option value="0" name="dash_pattern_offset" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString"/>
        <Option value="MM" name="dash_pattern_offset_unit" type="QString"/>
        <Option value="0" name="draw_inside_polygon" type="QString"/>
        <Option value="bevel" name="joinstyle" type="QString"/>
        <Option value="5,48,97,255,rgb:0.0196078431372549,0.18823529411764706,0.38039215686274508,1" name="line_color" type="QString"/>
        <Option value="solid" name="line_style" type="QString"/>
        <Option value="0.25" name="line_width" type="QString"/>
        <Option value="MM" name="line_width_unit" type="QString"/>
        <Option value="0" name="offset" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
        <Option value="MM" name="offset_unit" type="QString"/>
        <Option value="0" name="ring_filter" type="QString"/>
        <Option value="0" name="trim_distance_end" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString"/>
        <Option value="MM" name="trim_distance_end_unit" type="QString"/>
        <Option value="0" name="trim_distance_start" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString"/>
        <Option value="MM" name="trim_distance_start_unit" type="QString"/>
        <Option value="0" name="tweak_dash_pattern_on_corners" type="QString"/>
        <Option value="0" name="use_custom_dash" type="QString"/>
        <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString"/>
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" name="name" type="QString"/>
         <Option name="properties"/>
         <Option value="collection" name="type" type="QString"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
  <rotation/>
  <sizescale/>
  <data-defined-properties>
   <Option type="Map">
    <Option value="" name="name" type="QString"/>
    <Option name="properties"/>
    <Option value="collection" name="type" type="QString"/>
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <selection mode="Default">
  <selectionColor invalid="1"/>
 </selection>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
