<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" simplifyDrawingTol="1" labelsEnabled="0" maxScale="0" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" autoRefreshMode="Disabled" simplifyDrawingHints="1" simplifyLocal="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" simplifyMaxScale="1">
 <renderer-v2 forceraster="0" type="RuleRenderer" symbollevels="0" enableorderby="0" referencescale="-1">
  <rules key="{80b5e1f2-51a4-4249-9724-6e31cfedf91e}">
   <rule symbol="0" key="{20dcbc8e-6d35-47ca-a321-08e4e5cbe65d}" filter="&quot;densite_tc_ha&quot; >= 0 AND &quot;densite_tc_ha&quot; &lt; 50" label="moins de 50 tC/ha"/>
   <rule symbol="1" key="{74e73b60-dd62-41dd-bb9f-deb917267b23}" filter="&quot;densite_tc_ha&quot; >= 50 AND &quot;densite_tc_ha&quot; &lt; 80" label="50 à 80 tC/ha"/>
   <rule symbol="2" key="{122851c4-9a06-48fe-a9f9-069f662c1f93}" filter="&quot;densite_tc_ha&quot; >= 80 AND &quot;densite_tc_ha&quot; &lt; 120" label="80 à 120 tC/ha"/>
   <rule symbol="3" key="{e62627f3-a590-4445-8252-14edf6f5c0b9}" filter="&quot;densite_tc_ha&quot; >= 120 AND &quot;densite_tc_ha&quot; &lt; 180" label="120 à 180 tC/ha"/>
   <rule symbol="4" key="{2d4553f3-1087-48db-9463-747ab6570340}" filter="&quot;densite_tc_ha&quot; >= 180 AND &quot;densite_tc_ha&quot; &lt; 1000" label="180 et plus tC/ha"/>
   <rule symbol="5" key="{9c2c7569-fe66-4d96-a35b-21b281156580}" filter="&quot;densite_tc_ha&quot; IS NULL" label="Sans valeur"/>
  </rules>
  <symbols>
   <symbol alpha="1" is_animated="0" name="0" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{09b75066-6b43-4d50-9ba4-46c3bdf2cd49}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="247,252,245,255,rgb:0.96862745098039216,0.9882352941176471,0.96078431372549022,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="153,153,153,255,rgb:0.59999999999999998,0.59999999999999998,0.59999999999999998,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.05" name="outline_width" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="1" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{859f5792-e555-442c-89ae-f57369c69196}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="199,233,192,255,rgb:0.7803921568627451,0.9137254901960784,0.75294117647058822,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="153,153,153,255,rgb:0.59999999999999998,0.59999999999999998,0.59999999999999998,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.05" name="outline_width" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="2" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{f971727c-fb98-4362-985a-43462690b314}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="116,196,118,255,rgb:0.45490196078431372,0.7686274509803922,0.46274509803921571,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="153,153,153,255,rgb:0.59999999999999998,0.59999999999999998,0.59999999999999998,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.05" name="outline_width" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="3" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{06cb9eaf-39b8-4fdc-ab55-18144971cb61}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="35,139,69,255,rgb:0.13725490196078433,0.54509803921568623,0.27058823529411763,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="153,153,153,255,rgb:0.59999999999999998,0.59999999999999998,0.59999999999999998,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.05" name="outline_width" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="4" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{000cc7e1-e3a5-4965-9fc6-f3c34b2bd2bc}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="0,68,27,255,rgb:0,0.26666666666666666,0.10588235294117647,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="153,153,153,255,rgb:0.59999999999999998,0.59999999999999998,0.59999999999999998,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.05" name="outline_width" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="5" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{e2f55fa6-0c2b-4bc4-8d01-7e6f220550cd}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="255,255,255,0,rgb:1,1,1,0" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.15" name="outline_width" type="QString"/>
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
    <layer enabled="1" locked="0" id="{c4f7603f-28e3-452b-9a41-52e6a835c0b6}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="45" name="angle" type="QString"/>
      <Option value="during_render" name="clip_mode" type="QString"/>
      <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="color" type="QString"/>
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
     <symbol alpha="1" is_animated="0" name="@5@1" force_rhr="0" clip_to_extent="1" type="line" frame_rate="10">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{6349048a-c525-4a13-89c5-28e0a2032659}" class="SimpleLine" pass="0">
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
        <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="line_color" type="QString"/>
        <Option value="solid" name="line_style" type="QString"/>
        <Option value="0.3" name="line_width" type="QString"/>
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
