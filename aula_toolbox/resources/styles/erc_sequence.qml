<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" simplifyDrawingTol="1" labelsEnabled="0" maxScale="0" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" autoRefreshMode="Disabled" simplifyDrawingHints="1" simplifyLocal="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" simplifyMaxScale="1">
 <renderer-v2 forceraster="0" type="RuleRenderer" symbollevels="0" enableorderby="0" referencescale="-1">
  <rules key="{8316f0ac-3032-4dda-ab53-fc3bc9169633}">
   <rule symbol="0" key="{c960eb37-496b-44f1-8484-f7a819156c6f}" filter="&quot;valeur&quot; IS NULL AND &quot;statut&quot; &lt;> 'indirect'" label="Sans valeur : à renseigner"/>
   <rule symbol="1" key="{7db38f03-1071-46ef-a44a-54fc758dba40}" filter="&quot;statut&quot;='evite' AND &quot;valeur&quot; IS NOT NULL" label="Évité"/>
   <rule symbol="2" key="{90ec0e77-3e2c-47b1-acaa-2b9ee26c4a86}" filter="&quot;statut&quot;='reduit' AND &quot;valeur&quot; IS NOT NULL" label="Réduit"/>
   <rule symbol="3" key="{b606572a-cddc-45b2-8a83-9af54af3daed}" filter="&quot;statut&quot;='residuel' AND &quot;valeur&quot; IS NOT NULL" label="Résiduel"/>
   <rule symbol="4" key="{c56c9830-0319-4c4e-a4c1-eb33a2919d3a}" filter="&quot;statut&quot;='indirect'" label="Indirect"/>
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
    <layer enabled="1" locked="0" id="{c6e6cd7f-2797-4b28-8f8a-f0bb04eddb3c}" class="SimpleFill" pass="0">
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
    <layer enabled="1" locked="0" id="{e12d675e-56df-4c03-9adf-aa9325b7a5f6}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="45" name="angle" type="QString"/>
      <Option value="during_render" name="clip_mode" type="QString"/>
      <Option value="0,0,0,255,rgb:0,0,0,1" name="color" type="QString"/>
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
      <layer enabled="1" locked="0" id="{1e9822dc-b76d-4425-afbf-cbd1cd5b49e2}" class="SimpleLine" pass="0">
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
        <Option value="0,0,0,255,rgb:0,0,0,1" name="line_color" type="QString"/>
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
   <symbol alpha="1" is_animated="0" name="1" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{a9e50d2d-d575-4e57-8570-0902da885488}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="0,158,115,255,rgb:0,0.61960784313725492,0.45098039215686275,1" name="color" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="2" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{59d169f3-d758-490d-b627-e8c671e17b23}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="86,180,233,255,rgb:0.33725490196078434,0.70588235294117652,0.9137254901960784,1" name="color" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="3" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{3a2ded87-06c4-4fa8-8250-ab4de5f4ae5d}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="213,94,0,255,rgb:0.83529411764705885,0.36862745098039218,0,1" name="color" type="QString"/>
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
   </symbol>
   <symbol alpha="1" is_animated="0" name="4" force_rhr="0" clip_to_extent="1" type="fill" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{10b1a516-69d1-4850-8f13-0bc5d9ec21f3}" class="SimpleFill" pass="0">
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
    <layer enabled="1" locked="0" id="{31442a9c-6196-4de1-a6d7-231b2cba9b50}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="45" name="angle" type="QString"/>
      <Option value="during_render" name="clip_mode" type="QString"/>
      <Option value="136,136,136,255,rgb:0.53333333333333333,0.53333333333333333,0.53333333333333333,1" name="color" type="QString"/>
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
     <symbol alpha="1" is_animated="0" name="@4@1" force_rhr="0" clip_to_extent="1" type="line" frame_rate="10">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{601159a6-1db3-451f-af49-885df9ee22ed}" class="SimpleLine" pass="0">
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
        <Option value="136,136,136,255,rgb:0.53333333333333333,0.53333333333333333,0.53333333333333333,1" name="line_color" type="QString"/>
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
