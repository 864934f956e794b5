<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
 <pipe-data-defined-properties>
  <Option type="Map">
   <Option value="" type="QString" name="name"/>
   <Option name="properties"/>
   <Option value="collection" type="QString" name="type"/>
  </Option>
 </pipe-data-defined-properties>
 <pipe>
  <provider>
   <resampling enabled="false" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" maxOversampling="2"/>
  </provider>
  <rasterrenderer opacity="1" classificationMin="nan" nodataColor="" band="1" alphaBand="-1" type="singlebandpseudocolor" classificationMax="nan">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader minimumValue="-9" clip="0" colorRampType="DISCRETE" labelPrecision="6" maximumValue="9999" classificationMode="1">
     <item label="&lt; 0,5 °C" alpha="255" color="#4575b4" value="0.5"/>
     <item label="0,5 à 1" alpha="255" color="#91bfdb" value="1"/>
     <item label="1 à 1,5" alpha="255" color="#e0f3f8" value="1.5"/>
     <item label="1,5 à 2" alpha="255" color="#ffffbf" value="2"/>
     <item label="2 à 3" alpha="255" color="#fee090" value="3"/>
     <item label="3 à 4" alpha="255" color="#fc8d59" value="4"/>
     <item label=">= 4 °C" alpha="255" color="#d73027" value="inf"/>
     <rampLegendSettings prefix="" suffix="" useContinuousLegend="1" orientation="2" maximumLabel="" minimumLabel="" direction="0">
      <numericFormat id="basic">
       <Option type="Map">
        <Option type="invalid" name="decimal_separator"/>
        <Option value="6" type="int" name="decimals"/>
        <Option value="0" type="int" name="rounding_type"/>
        <Option value="false" type="bool" name="show_plus"/>
        <Option value="true" type="bool" name="show_thousand_separator"/>
        <Option value="false" type="bool" name="show_trailing_zeros"/>
        <Option type="invalid" name="thousand_separator"/>
       </Option>
      </numericFormat>
     </rampLegendSettings>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
  <huesaturation colorizeOn="0" colorizeStrength="100" invertColors="0" colorizeBlue="128" grayscaleMode="0" colorizeRed="255" saturation="0" colorizeGreen="128"/>
  <rasterresampler maxOversampling="2"/>
  <resamplingStage>resamplingFilter</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
