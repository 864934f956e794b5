<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" version="3.40.6-Bratislava" simplifyDrawingHints="1" symbologyReferenceScale="-1" labelsEnabled="0" simplifyLocal="1" autoRefreshMode="Disabled" maxScale="0" minScale="100000000" autoRefreshTime="0" styleCategories="Symbology|Labeling|Rendering" simplifyDrawingTol="1" simplifyAlgorithm="0" simplifyMaxScale="1">
 <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="categorizedSymbol" attr="change" symbollevels="0">
  <categories>
   <category symbol="0" uuid="{8c3d86fb-276c-4bfd-8ea0-622f8402d269}" value="inchange" render="true" type="string" label="Inchangé"/>
   <category symbol="1" uuid="{69f1081d-d751-4473-9604-9886e2f287df}" value="change" render="true" type="string" label="Premier usage changé"/>
   <category symbol="2" uuid="{eee834df-9ba0-4a95-b4e9-cf830ea4ff9c}" value="nouveau" render="true" type="string" label="Nouveau"/>
   <category symbol="3" uuid="{b0b16bd0-1468-435b-ab94-64b24276336f}" value="disparu" render="true" type="string" label="Disparu"/>
   <category symbol="4" uuid="{f6633fd7-bc38-4a07-b98c-959ab619feac}" value="non_classe" render="true" type="string" label="Non classé"/>
  </categories>
  <symbols>
   <symbol name="0" type="fill" alpha="1" clip_to_extent="1" frame_rate="10" force_rhr="0" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" id="{691e5b5f-1601-4c54-910e-bb34cecdce18}" enabled="1" locked="0" class="SimpleFill">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="215,220,224,255,rgb:0.84313725490196079,0.86274509803921573,0.8784313725490196,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="34,40,44,255,rgb:0.13333333333333333,0.15686274509803921,0.17254901960784313,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.5" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties" type="Map">
        <Option name="outlineStyle" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='a_confirmer' THEN 'dash' WHEN attribute('voc_robuste')='indecis' THEN 'dot' ELSE 'solid' END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='robuste' THEN 0.8 ELSE 0.5 END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" type="fill" alpha="1" clip_to_extent="1" frame_rate="10" force_rhr="0" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" id="{4f2a3706-e4be-47ae-b38a-bae587f8877d}" enabled="1" locked="0" class="SimpleFill">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="213,94,0,255,rgb:0.83529411764705885,0.36862745098039218,0,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="34,40,44,255,rgb:0.13333333333333333,0.15686274509803921,0.17254901960784313,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.5" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties" type="Map">
        <Option name="outlineStyle" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='a_confirmer' THEN 'dash' WHEN attribute('voc_robuste')='indecis' THEN 'dot' ELSE 'solid' END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='robuste' THEN 0.8 ELSE 0.5 END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" type="fill" alpha="1" clip_to_extent="1" frame_rate="10" force_rhr="0" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" id="{587b201f-d246-4870-9933-b97f8e2020d3}" enabled="1" locked="0" class="SimpleFill">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="34,40,44,255,rgb:0.13333333333333333,0.15686274509803921,0.17254901960784313,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.5" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties" type="Map">
        <Option name="outlineStyle" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='a_confirmer' THEN 'dash' WHEN attribute('voc_robuste')='indecis' THEN 'dot' ELSE 'solid' END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='robuste' THEN 0.8 ELSE 0.5 END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" type="fill" alpha="1" clip_to_extent="1" frame_rate="10" force_rhr="0" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" id="{5b8f7bec-ce44-45cf-a2b4-d99e0515787a}" enabled="1" locked="0" class="SimpleFill">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="91,103,112,255,rgb:0.35686274509803922,0.40392156862745099,0.4392156862745098,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="34,40,44,255,rgb:0.13333333333333333,0.15686274509803921,0.17254901960784313,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.5" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties" type="Map">
        <Option name="outlineStyle" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='a_confirmer' THEN 'dash' WHEN attribute('voc_robuste')='indecis' THEN 'dot' ELSE 'solid' END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='robuste' THEN 0.8 ELSE 0.5 END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" type="fill" alpha="1" clip_to_extent="1" frame_rate="10" force_rhr="0" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" id="{9bd74106-9462-4b3d-896c-a139a59c834a}" enabled="1" locked="0" class="SimpleFill">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
      <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString"/>
      <Option value="bevel" name="joinstyle" type="QString"/>
      <Option value="0,0" name="offset" type="QString"/>
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
      <Option value="MM" name="offset_unit" type="QString"/>
      <Option value="34,40,44,255,rgb:0.13333333333333333,0.15686274509803921,0.17254901960784313,1" name="outline_color" type="QString"/>
      <Option value="solid" name="outline_style" type="QString"/>
      <Option value="0.5" name="outline_width" type="QString"/>
      <Option value="MM" name="outline_width_unit" type="QString"/>
      <Option value="solid" name="style" type="QString"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString"/>
       <Option name="properties" type="Map">
        <Option name="outlineStyle" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='a_confirmer' THEN 'dash' WHEN attribute('voc_robuste')='indecis' THEN 'dot' ELSE 'solid' END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool"/>
         <Option value="CASE WHEN attribute('voc_robuste')='robuste' THEN 0.8 ELSE 0.5 END" name="expression" type="QString"/>
         <Option value="3" name="type" type="int"/>
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString"/>
      </Option>
     </data_defined_properties>
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
